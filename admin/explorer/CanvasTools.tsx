import FitIcon from "@mui/icons-material/FitScreen";
import LassoIcon from "@mui/icons-material/Gesture";
import RedoIcon from "@mui/icons-material/Redo";
import UndoIcon from "@mui/icons-material/Undo";
import ZoomInIcon from "@mui/icons-material/ZoomIn";
import ZoomOutIcon from "@mui/icons-material/ZoomOut";
import { Box, Button, IconButton, Paper, ToggleButton, ToggleButtonGroup, Tooltip } from "@mui/material";
import type { ReactNode } from "react";
import type { Drawing } from "./drawing.ts";
import type { Explorer } from "./useExplorer.ts";
import type { LayoutName, useLayout } from "./useLayout.ts";

const layouts = [
  { name: "forces", label: "Forces" },
  { name: "layers", label: "Layers" },
  { name: "circle", label: "Circle" },
] as const satisfies readonly { name: LayoutName; label: string }[];

interface ToolProps {
  readonly title: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

function Tool({ title, onClick, disabled = false, pressed, children }: ToolProps) {
  return (
    <Tooltip title={title}>
      <span>
        <IconButton
          size="small"
          aria-label={title}
          aria-pressed={pressed}
          color={pressed ? "primary" : "default"}
          onClick={onClick}
          disabled={disabled}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}

interface Props {
  readonly explorer: Explorer;
  readonly drawing: Drawing | null;
  readonly layout: ReturnType<typeof useLayout>;
  readonly lasso: boolean;
  readonly onLasso: () => void;
}

/** What one does with the picture as a whole. */
export function CanvasTools({ explorer, drawing, layout, lasso, onLasso }: Props) {
  const { past, future, dispatch } = explorer;
  const undo = past.at(-1)?.did;
  const redo = future[0]?.did;
  return (
    <Paper sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, alignItems: "center", p: 0.5 }}>
      <Tool title={undo ? `Undo: ${undo}` : "Undo"} disabled={!undo} onClick={() => dispatch({ type: "undone" })}>
        <UndoIcon fontSize="small" />
      </Tool>
      <Tool title={redo ? `Redo: ${redo}` : "Redo"} disabled={!redo} onClick={() => dispatch({ type: "redone" })}>
        <RedoIcon fontSize="small" />
      </Tool>
      <Tool title="Zoom in" onClick={() => drawing?.zoom("in")}>
        <ZoomInIcon fontSize="small" />
      </Tool>
      <Tool title="Zoom out" onClick={() => drawing?.zoom("out")}>
        <ZoomOutIcon fontSize="small" />
      </Tool>
      <Tool title="Show all" onClick={() => drawing?.zoom("all")}>
        <FitIcon fontSize="small" />
      </Tool>
      <Tool title="Select with a lasso" pressed={lasso} onClick={onLasso}>
        <LassoIcon fontSize="small" />
      </Tool>
      <Layouts layout={layout} />
    </Paper>
  );
}

function Layouts({ layout }: Pick<Props, "layout">) {
  return (
    <Box sx={{ display: "flex", gap: 0.5, ml: "auto" }}>
      {layout.flowing ? (
        <Button size="small" onClick={() => layout.change("still")}>
          Stop
        </Button>
      ) : null}
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Layout"
        value={layout.layout}
        onChange={(_event, name: LayoutName | null) => layout.change(name ?? layout.layout)}
      >
        {layouts.map(({ name, label }) => (
          <ToggleButton key={name} value={name} sx={{ py: 0.25 }}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
