import { Box, Typography } from "@mui/material";
import type { GapQuery } from "../gql/graphql.ts";
import { Share } from "../layout/Share.tsx";
import { verdictNames } from "../routes/words.ts";
import { skillKindNames } from "../skill/skillKind.ts";

/** The score on a scale from 0 to 100 with the verdict in words, and how much is there of each kind of skill. */
export function Verdict({ readiness: { score, verdict, bySkillKind } }: { readiness: GapQuery["readiness"] }) {
  return (
    <>
      <Box sx={{ display: "flex", alignItems: "baseline", gap: 1.5, mt: 1 }}>
        <Typography component="span" sx={{ fontSize: "2.25rem", fontWeight: 700, lineHeight: 1.1 }}>
          {score}
        </Typography>
        <Typography component="span" color="text.secondary">
          of 100
        </Typography>
        <Typography component="span" variant="h3">
          {verdictNames[verdict]}
        </Typography>
      </Box>
      <Box
        aria-hidden
        className="drawn"
        sx={{ height: 12, my: 1.5, borderRadius: 1, border: 1, borderColor: "primary.main", overflow: "hidden" }}
      >
        <Box className="drawn-full" sx={{ height: 1, width: `${score}%`, bgcolor: "primary.main" }} />
      </Box>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, mb: 1.5, display: "flex", flexWrap: "wrap", gap: 2 }}>
        {bySkillKind.map(({ skillKind, coverage }) => (
          <li key={skillKind}>
            {skillKindNames[skillKind]} <Share of="covered" value={coverage} />
          </li>
        ))}
      </Box>
    </>
  );
}
