import { Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** A part of a page that can be linked to. */
export interface PageSection {
  readonly anchor: string;
  readonly title: string;
  /** How many entries it has, shown beside the title. */
  readonly count?: number;
  readonly content: ReactNode;
}

/** Draws a section; the heading takes the focus when the reader jumps to it. */
export function Section({ section }: { section: PageSection }) {
  const { anchor, title, count, content } = section;
  return (
    <Paper component="section" aria-labelledby={anchor} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id={anchor} tabIndex={-1} sx={{ mb: 1.5, scrollMarginTop: 72, outline: "none" }}>
        {title}
        {count === undefined ? null : (
          <Typography component="span" color="text.secondary" sx={{ ml: 1, fontWeight: 400 }}>
            {count}
          </Typography>
        )}
      </Typography>
      {content}
    </Paper>
  );
}
