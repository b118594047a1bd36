import { Box, Typography } from "@mui/material";
import { type ReactNode, useEffect } from "react";

interface Props {
  readonly title: string;
  /** What kind of page this is, above the title. */
  readonly eyebrow?: ReactNode;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one h1 of a page, with what belongs beside it; also names the browser's tab. */
export function PageHeading({ title, eyebrow, intro, actions }: Props) {
  useEffect(() => {
    document.title = `${title} – Careers graph`;
  }, [title]);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start", mb: 2 }}>
      <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
        {eyebrow ? (
          <Typography variant="overline" component="p" color="text.secondary" sx={{ textTransform: "uppercase" }}>
            {eyebrow}
          </Typography>
        ) : null}
        <Typography variant="h1">{title}</Typography>
        {intro ? (
          <Typography component="div" color="text.secondary" sx={{ mt: 0.75, maxWidth: "72ch" }}>
            {intro}
          </Typography>
        ) : null}
      </Box>
      {actions ? <Box className="screen-only">{actions}</Box> : null}
    </Box>
  );
}
