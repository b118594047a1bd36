import AddIcon from "@mui/icons-material/Add";
import PasteIcon from "@mui/icons-material/ContentPaste";
import { Box, Button } from "@mui/material";
import { useState } from "react";
import type { RequirementRowFragment, SkillRequirementInput } from "../gql/graphql.ts";
import { AddRequirements } from "./AddRequirements.tsx";
import { PasteRequirements } from "./PasteRequirements.tsx";

interface Props {
  readonly rows: readonly RequirementRowFragment[];
  /** Whether these rows are all there are: only then is it known what is there already. */
  readonly ready: boolean;
  readonly onAdd: (requirements: readonly SkillRequirementInput[], message?: string) => Promise<unknown>;
}

/** The ways to add many requirements at once. */
export function GridToolbar({ rows, ready, onAdd }: Props) {
  const [open, setOpen] = useState<"add" | "paste" | null>(null);
  const close = () => setOpen(null);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 1 }}>
      <Button variant="outlined" disabled={!ready} startIcon={<AddIcon />} onClick={() => setOpen("add")}>
        Add skills
      </Button>
      <Button disabled={!ready} startIcon={<PasteIcon />} onClick={() => setOpen("paste")}>
        Paste rows
      </Button>
      {open === "add" ? <AddRequirements rows={rows} onAdd={onAdd} onClose={close} /> : null}
      {open === "paste" ? <PasteRequirements rows={rows} onAdd={onAdd} onClose={close} /> : null}
    </Box>
  );
}
