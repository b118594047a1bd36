import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

const grid = {
  listStyle: "none",
  m: 0,
  p: 0,
  display: "grid",
  gap: 1.5,
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
} as const;

/** Cards beside each other, as many as there is room for. */
export function Cards({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={grid}>
      {children}
    </Box>
  );
}

interface CardProps {
  readonly title: ReactNode;
  /** A line of figures below the title. */
  readonly facts?: ReactNode;
  readonly children?: ReactNode;
}

/** One card of a list. */
export function Card({ title, facts, children }: CardProps) {
  return (
    <Box component="li" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2, bgcolor: "background.paper" }}>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {facts ? (
        <Typography variant="body2" component="div" sx={{ mt: 0.25 }}>
          {facts}
        </Typography>
      ) : null}
      {children ? (
        <Typography variant="body2" component="div" color="text.secondary" sx={{ mt: 0.75 }}>
          {children}
        </Typography>
      ) : null}
    </Box>
  );
}
