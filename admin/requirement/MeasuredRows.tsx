import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { ScaleOfColumn } from "../layout/Scale.tsx";

const columns = {
  display: "grid",
  gridTemplateColumns: { xs: "1fr 1fr", sm: "minmax(0, 1fr) 96px 96px" },
  columnGap: 2,
  alignItems: "center",
} as const;

const columnName = { display: { xs: "none", sm: "block" }, fontSize: "0.8125rem", color: "text.secondary" } as const;

/** Rows with an importance and a proficiency each, below the names of these columns. */
export function MeasuredRows({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box sx={{ "&:not(:first-of-type)": { mt: 3 } }}>
      <Box sx={{ ...columns, pb: 0.5 }}>
        {title ? (
          <Typography variant="h4" component="h3">
            {title}
          </Typography>
        ) : (
          <span />
        )}
        <Box aria-hidden sx={columnName}>
          Importance
        </Box>
        <Box aria-hidden sx={columnName}>
          Proficiency
        </Box>
      </Box>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly importance: number;
  readonly proficiency: number | null;
  readonly note: ReactNode;
}

/** One row; on phones, where the columns have no names above them, each scale carries its own. */
export function MeasuredRow({ name, importance, proficiency, note }: RowProps) {
  return (
    <Box component="li" sx={{ ...columns, py: 0.75, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}>{name}</Box>
      <ScaleOfColumn of="importance" value={importance} />
      <ScaleOfColumn of="proficiency" value={proficiency} />
      {note ? (
        <Typography variant="body2" color="text.secondary" sx={{ gridColumn: "1 / -1", maxWidth: "85ch" }}>
          {note}
        </Typography>
      ) : null}
    </Box>
  );
}
