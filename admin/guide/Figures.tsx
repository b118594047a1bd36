import { Box } from "@mui/material";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import { keyFigures } from "./keyFigures.ts";

const panel = {
  display: "grid",
  gap: 2.5,
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
  m: 0,
  mb: 2.5,
  p: 2.5,
  borderRadius: 1,
  bgcolor: "background.default",
  borderLeft: 4,
  borderColor: "primary.main",
} as const;

/** The figures a reader wants first: pay, growth, openings. */
export function Figures({ role }: { role: GuideRoleFragment }) {
  return (
    <Box component="dl" sx={panel}>
      {keyFigures(role).map(({ name, value, note }) => (
        <Box key={name}>
          <Box component="dt" sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            <Box sx={{ fontSize: "1.4rem", fontWeight: 700, lineHeight: 1.25, color: "primary.main" }}>{value}</Box>
            <Box sx={{ color: "text.secondary", fontSize: "0.8125rem", lineHeight: 1.4 }}>{note}</Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
