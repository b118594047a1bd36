import { Box, Typography } from "@mui/material";

/** Where the parts of a requirement stand: the skill, its two scales, and what one can do with it. */
export const requirementColumns = {
  display: "grid",
  gridTemplateColumns: { xs: "1fr 1fr auto", sm: "minmax(0, 1fr) 116px 116px 80px" },
  columnGap: 2,
  alignItems: "center",
} as const;

/** The kind of skills that follow, and the names of their scales, which say their own to those who cannot see the columns. */
export function KindHeading({ name }: { name: string }) {
  return (
    <Box sx={{ ...requirementColumns, alignItems: "end", pb: 0.5 }}>
      <Typography variant="h4" component="h3" sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}>
        {name}
      </Typography>
      {["Importance", "Proficiency"].map((scale) => (
        <Typography key={scale} variant="body2" color="text.secondary" aria-hidden>
          {scale}
        </Typography>
      ))}
    </Box>
  );
}
