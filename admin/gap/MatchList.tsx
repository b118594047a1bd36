import { Box } from "@mui/material";
import type { SkillMatchItemFragment } from "../gql/graphql.ts";
import { ScaleOfColumn } from "../layout/Scale.tsx";
import { LearningLine } from "../routes/LearningLine.tsx";
import { Named } from "../routes/Named.tsx";

const columns = {
  display: "grid",
  gridTemplateColumns: { xs: "repeat(3, minmax(0, 1fr))", sm: "minmax(0, 1fr) 96px 96px 96px" },
  columnGap: 2,
  rowGap: 0.5,
  alignItems: "center",
} as const;

/** Skills with how important they are, how well they are held and how well they are asked for. */
export function MatchList({ matches }: { matches: readonly SkillMatchItemFragment[] }) {
  return (
    <>
      <Box
        aria-hidden
        sx={{ ...columns, display: { xs: "none", sm: "grid" }, fontSize: "0.8125rem", color: "text.secondary" }}
      >
        <span />
        <span>Importance</span>
        <span>Held</span>
        <span>Asked for</span>
      </Box>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {matches.map((match) => (
          <Match key={match.skill.id} match={match} />
        ))}
      </Box>
    </>
  );
}

function Match({ match }: { match: SkillMatchItemFragment }) {
  const { skill, importance, held, required, counts, closeTo, learningOptions } = match;
  return (
    <Box component="li" sx={{ ...columns, py: 0.75, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}>
        <Named concept={skill} />
        {closeTo ? (
          <Box component="span" sx={{ fontSize: "0.875rem", color: "text.secondary" }}>
            {" "}
            close to <Named concept={closeTo} />, which counts {Math.round(counts * 100)}%
          </Box>
        ) : null}
      </Box>
      <OnScale of="importance" value={importance} />
      <OnScale of="held" value={held} unstated={counts < 1 ? "not held" : "level not stated"} />
      <OnScale of="asked for" value={required} />
      {counts < 1 ? (
        <Box sx={{ gridColumn: "1 / -1", fontSize: "0.875rem" }}>
          <LearningLine options={learningOptions} />
        </Box>
      ) : null}
    </Box>
  );
}

interface OnScaleProps {
  readonly of: string;
  readonly value: number | null;
  /** What is said where there is nothing to measure. */
  readonly unstated?: string;
}

/** A scale; on phones, where the columns have no names above them, with its own. */
function OnScale({ of, value, unstated }: OnScaleProps) {
  if (value === null && unstated !== undefined)
    return (
      <Box sx={{ fontSize: "0.8125rem", color: "text.secondary" }}>
        <Box component="span" aria-hidden sx={{ display: { xs: "block", sm: "none" }, fontSize: "0.75rem" }}>
          {of}
        </Box>
        {unstated}
      </Box>
    );
  return <ScaleOfColumn of={of} value={value} />;
}
