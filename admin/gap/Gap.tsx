import { Box, Paper, Stack, Typography } from "@mui/material";
import type { GapQuery } from "../gql/graphql.ts";
import { Section } from "../layout/Section.tsx";
import { Named, placeName } from "../routes/Named.tsx";
import { aboutMonths, proficiencyNames } from "../routes/words.ts";
import { MatchList } from "./MatchList.tsx";
import { NextActions } from "./NextActions.tsx";
import { Verdict } from "./Verdict.tsx";

type Readiness = GapQuery["readiness"];

/** A verdict, what to do next, and the comparison skill by skill. */
export function Gap({ readiness }: { readiness: Readiness }) {
  const { gap, nextActions } = readiness;
  return (
    <Stack spacing={2}>
      <Paper component="section" aria-labelledby="verdict" sx={{ p: { xs: 2, md: 3 } }}>
        <Typography variant="h2" id="verdict">
          Readiness for {placeName(gap.target)}
        </Typography>
        <Verdict readiness={readiness} />
        <Typography color="text.secondary">
          {Math.round(gap.coverage * 100)}% of what is asked for is there, weighted by importance. Closing the gap takes{" "}
          {aboutMonths(gap.months)}.
        </Typography>
      </Paper>
      {nextActions.length === 0 ? null : (
        <Section
          section={{ anchor: "actions", title: "What to do next", content: <NextActions actions={nextActions} /> }}
        />
      )}
      <Matches anchor="missing" title="Missing" matches={gap.missing} />
      <Matches anchor="short" title="Not enough yet" matches={gap.short} />
      <Matches anchor="met" title="There already" matches={gap.met} />
      <Unused unused={gap.unused} />
    </Stack>
  );
}

interface MatchesProps {
  readonly anchor: string;
  readonly title: string;
  readonly matches: Readiness["gap"]["met"];
}

function Matches({ anchor, title, matches }: MatchesProps) {
  if (matches.length === 0) return null;
  return <Section section={{ anchor, title, count: matches.length, content: <MatchList matches={matches} /> }} />;
}

function Unused({ unused }: { unused: Readiness["gap"]["unused"] }) {
  if (unused.length === 0) return null;
  const content = (
    <Box component="ul" sx={{ m: 0, pl: 2.5, columns: { sm: 2 } }}>
      {unused.map(({ skill, proficiency }) => (
        <li key={skill.id}>
          <Named concept={skill} />
          {proficiency === null ? "" : ` (${proficiencyNames[proficiency - 1] ?? ""})`}
        </li>
      ))}
    </Box>
  );
  return <Section section={{ anchor: "unused", title: "Not asked for there", count: unused.length, content }} />;
}
