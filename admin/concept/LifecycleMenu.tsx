import MoreVertIcon from "@mui/icons-material/MoreVert";
import { IconButton, Menu, MenuItem, Tooltip } from "@mui/material";
import { useState } from "react";
import { useWrite } from "../editing/useWrite.ts";
import { RestoreDocument } from "../gql/graphql.ts";
import type { ConceptCore } from "./conceptFacts.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { DeprecateDialog } from "./DeprecateDialog.tsx";
import { MergeConcepts } from "./MergeConcepts.tsx";

type Open = "deprecate" | "merge" | "delete" | null;

/** What becomes of a concept as a whole: out of use, back into use, one with another, gone. */
export function LifecycleMenu({ concept }: { concept: ConceptCore }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const write = useWrite();
  const choose = (next: Open) => () => {
    setAnchor(null);
    setOpen(next);
  };
  const restore = () => {
    setAnchor(null);
    void write(RestoreDocument, { id: concept.id });
  };
  const close = () => setOpen(null);
  const deprecated = concept.status === "DEPRECATED";
  return (
    <>
      <Tooltip title="More actions">
        <IconButton aria-label="More actions" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
          <MoreVertIcon />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {deprecated ? (
          <MenuItem onClick={restore}>Take into use again</MenuItem>
        ) : (
          <MenuItem onClick={choose("deprecate")}>Deprecate …</MenuItem>
        )}
        <MenuItem onClick={choose("merge")}>Merge into another …</MenuItem>
        <MenuItem onClick={choose("delete")}>Delete …</MenuItem>
      </Menu>
      {open === "deprecate" ? <DeprecateDialog concept={concept} onClose={close} /> : null}
      {open === "merge" ? <MergeConcepts concepts={[concept]} onClose={close} /> : null}
      {open === "delete" ? <DeleteDialog concept={concept} onClose={close} /> : null}
    </>
  );
}
