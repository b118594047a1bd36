import { Box, Chip, Typography } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { AddButton } from "../editing/AddButton.tsx";
import { CardActions } from "../editing/CardActions.tsx";
import { SortableList } from "../editing/SortableList.tsx";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { useWrite } from "../editing/useWrite.ts";
import {
  type GuideEntryFragment,
  type GuideSection,
  OrderGuideItemsDocument,
  RemoveGuideItemDocument,
} from "../gql/graphql.ts";
import { formatMonths } from "../wording/duration.ts";
import { GuideItemDialog } from "./GuideItemDialog.tsx";

interface Props {
  /** The id of the role. */
  readonly role: string;
  readonly revision: number;
  readonly section: GuideSection;
  readonly items: readonly GuideEntryFragment[];
}

const glance = 90;

/** How an item is called where its whole text would be too much. */
function itemName({ heading, body }: GuideEntryFragment): string {
  return heading ?? (body.length > glance ? `${body.slice(0, glance)}…` : body);
}

/** The items of one section, in their order. */
export function GuideSectionEditor({ role, revision, section, items }: Props) {
  const [open, setOpen] = useState<GuideEntryFragment | "new" | null>(null);
  const write = useWrite();
  const { write: guarded, dialog } = useGuardedWrite();
  const remove = ({ id }: GuideEntryFragment) =>
    guarded((expectedRevision) => request(RemoveGuideItemDocument, { id, expectedRevision }), revision);
  const order = async (ids: string[]) => (await write(OrderGuideItemsDocument, { role, section, ids })) !== null;
  return (
    <>
      <SortableList label="Items" items={items} nameOf={itemName} onOrder={order}>
        {(item) => (
          <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <ItemGlance item={item} />
            </Box>
            <CardActions what={itemName(item)} onEdit={() => setOpen(item)} onRemove={() => remove(item)} />
          </Box>
        )}
      </SortableList>
      <Box sx={{ mt: 1 }}>
        <AddButton label="Add an item" onClick={() => setOpen("new")} />
      </Box>
      {open === null ? null : (
        <GuideItemDialog
          role={role}
          revision={revision}
          section={section}
          item={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
      {dialog}
    </>
  );
}

function ItemGlance({ item }: { item: GuideEntryFragment }) {
  const duration = formatMonths(item.minMonths, item.maxMonths);
  return (
    <>
      {item.heading ? <Typography sx={{ fontWeight: 650 }}>{item.heading}</Typography> : null}
      {duration ? <Chip size="small" variant="outlined" label={duration} /> : null}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
        {item.body.length > glance * 2 ? `${item.body.slice(0, glance * 2)}…` : item.body}
      </Typography>
    </>
  );
}
