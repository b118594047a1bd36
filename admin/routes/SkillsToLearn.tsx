import { Box, Typography } from "@mui/material";
import type { MoveItemFragment, SkillMatchItemFragment } from "../gql/graphql.ts";
import { LearningLine } from "./LearningLine.tsx";
import { Named } from "./Named.tsx";
import { Unfolded } from "./Unfolded.tsx";
import { proficiencyNames } from "./words.ts";

const mostShown = 6;

/** What is to be learned for a move, what counts most first, with ways to learn it. */
export function SkillsToLearn({ gap }: { gap: Pick<MoveItemFragment["gap"], "met" | "short" | "missing"> }) {
  const skills = [...gap.missing, ...gap.short].sort((a, b) => b.importance - a.importance);
  const total = skills.length + gap.met.length;
  if (skills.length === 0)
    return <Typography variant="body2">Nothing is missing: all {total} skills are there.</Typography>;
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        To learn: {skills.length} of {total} skills
      </Typography>
      <SkillList skills={skills.slice(0, mostShown)} />
      {skills.length > mostShown ? (
        <Unfolded closed={`And ${skills.length - mostShown} more`} open="Show fewer">
          <SkillList skills={skills.slice(mostShown)} />
        </Unfolded>
      ) : null}
    </>
  );
}

function SkillList({ skills }: { skills: readonly SkillMatchItemFragment[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: "0.875rem" }}>
      {skills.map((match) => (
        <li key={match.skill.id}>
          <Named concept={match.skill} /> <Steps match={match} />
          <LearningLine options={match.learningOptions} />
        </li>
      ))}
    </Box>
  );
}

function Steps({ match: { held, required } }: { match: SkillMatchItemFragment }) {
  const word = (proficiency: number) => proficiencyNames[proficiency - 1] ?? "";
  const text = held === null ? `to ${word(required)}` : `from ${word(held)} to ${word(required)}`;
  return (
    <Box component="span" sx={{ color: "text.secondary" }}>
      {text}
    </Box>
  );
}
