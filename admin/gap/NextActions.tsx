import { Box } from "@mui/material";
import type { GapQuery } from "../gql/graphql.ts";
import { LearningLine } from "../routes/LearningLine.tsx";
import { Named } from "../routes/Named.tsx";
import { aboutMonths, proficiencyNames } from "../routes/words.ts";

type Action = GapQuery["readiness"]["nextActions"][number];

/** What to learn, in the order that gains the most. */
export function NextActions({ actions }: { actions: readonly Action[] }) {
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, lineHeight: 1.8, "& li": { mb: 1 } }}>
      {actions.map((action) => (
        <li key={action.skill.id}>
          <Named concept={action.skill} />: {steps(action)}, {aboutMonths(action.months)}, {points(action.gain)} of
          readiness
          <LearningLine options={action.learningOptions} />
        </li>
      ))}
    </Box>
  );
}

function steps({ from, to }: Action): string {
  const word = (proficiency: number) => proficiencyNames[proficiency - 1] ?? "";
  return from === null ? `to ${word(to)}` : `from ${word(from)} to ${word(to)}`;
}

function points(gain: number): string {
  const rounded = Math.round(gain * 10) / 10;
  return `+${rounded} ${rounded === 1 ? "point" : "points"}`;
}
