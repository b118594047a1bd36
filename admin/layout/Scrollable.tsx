import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** A frame for wide tables: they scroll inside it, also with the keyboard, and the page itself stays still. */
export function Scrollable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: "auto", "@media print": { overflow: "visible" } }}
    >
      {children}
    </Box>
  );
}
