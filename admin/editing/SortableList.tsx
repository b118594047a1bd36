import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import DownIcon from "@mui/icons-material/ArrowDownward";
import UpIcon from "@mui/icons-material/ArrowUpward";
import DragIcon from "@mui/icons-material/DragIndicator";
import { Box, IconButton } from "@mui/material";
import { type ReactNode, useState } from "react";
import { moved } from "./moved.ts";

interface Item {
  readonly id: string;
}

interface Props<Each extends Item> {
  readonly label: string;
  readonly items: readonly Each[];
  readonly nameOf: (item: Each) => string;
  /** Saves the order; false where it could not be, and the old one comes back. */
  readonly onOrder: (ids: string[]) => Promise<boolean>;
  readonly children: (item: Each, index: number) => ReactNode;
}

/** A list in an order of its own: dragged, or moved by its buttons, or with Space and the arrow keys on the handle. */
export function SortableList<Each extends Item>({ label, items, nameOf, onOrder, children }: Props<Each>) {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const stored = items.map(({ id }) => id);
  // Until what was ordered is read back, the list shows what one did.
  const ids = order !== null && sameSet(order, stored) ? [...order] : stored;
  const shown = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const move = async (from: number, to: number) => {
    if (from === to || to < 0 || to >= ids.length) return;
    const next = moved(ids, from, to);
    setOrder(next);
    if (!(await onOrder(next))) setOrder(null);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) void move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <Box component="ol" aria-label={label} sx={{ listStyle: "none", m: 0, p: 0 }}>
          {shown.map((item, index) => (
            <SortableItem
              key={item.id}
              id={item.id}
              name={nameOf(item)}
              first={index === 0}
              last={index === shown.length - 1}
              onMove={(by) => move(index, index + by)}
            >
              {children(item, index)}
            </SortableItem>
          ))}
        </Box>
      </SortableContext>
    </DndContext>
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

interface ItemProps {
  readonly id: string;
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly children: ReactNode;
}

function SortableItem({ id, name, first, last, onMove, children }: ItemProps) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      sx={{
        display: "flex",
        gap: 1,
        alignItems: "flex-start",
        py: 1,
        borderTop: 1,
        borderColor: "divider",
        bgcolor: "background.paper",
        ...(isDragging ? { position: "relative", zIndex: 1, boxShadow: 4 } : {}),
      }}
    >
      <IconButton
        size="small"
        {...attributes}
        {...listeners}
        aria-label={`Drag ${name}`}
        sx={{ cursor: "grab", touchAction: "none" }}
      >
        <DragIcon fontSize="small" />
      </IconButton>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      <Box sx={{ whiteSpace: "nowrap" }}>
        <IconButton size="small" aria-label={`Move ${name} up`} disabled={first} onClick={() => onMove(-1)}>
          <UpIcon fontSize="small" />
        </IconButton>
        <IconButton size="small" aria-label={`Move ${name} down`} disabled={last} onClick={() => onMove(1)}>
          <DownIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}
