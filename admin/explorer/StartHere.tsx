import { Box, Typography } from "@mui/material";
import { AddConcept } from "./AddConcept.tsx";
import { BridgesForm } from "./BridgesForm.tsx";
import type { Explorer } from "./useExplorer.ts";

interface Props {
  readonly explorer: Explorer;
  readonly onStart: (id: string, name: string) => void;
}

/** Where to begin while the picture is empty. */
export function StartHere({ explorer, onStart }: Props) {
  return (
    <Box
      sx={{ position: "absolute", inset: 0, display: "grid", placeItems: "center", p: 2, overflowY: "auto", zIndex: 1 }}
    >
      <Box sx={{ width: 1, maxWidth: 520, display: "flex", flexDirection: "column", gap: 2 }}>
        <Typography variant="h2">Start from a concept</Typography>
        <AddConcept label="Start from" onAdd={({ id, name }) => onStart(id, name)} />
        <Typography variant="h3" component="h2">
          Or see what two families have in common
        </Typography>
        <BridgesForm explorer={explorer} />
        <Typography variant="body2" color="text.secondary">
          Or choose “Explore from here” on the page of any concept.
        </Typography>
      </Box>
    </Box>
  );
}
