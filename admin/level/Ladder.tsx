import { Box, Typography } from "@mui/material";
import { ConceptLink, ConceptLinks } from "../concept/ConceptLink.tsx";
import type { RequirementItemFragment, RungFragment } from "../gql/graphql.ts";
import { SkillChips } from "../requirement/SkillChips.tsx";
import { formatYears } from "../wording/duration.ts";
import { formatMoney } from "../wording/money.ts";

/** A rung; pages that have room also ask for what it requires. */
type LadderRung = RungFragment & { readonly skills?: { readonly edges: readonly RequirementItemFragment[] } };

const stair = (index: number) => ({ ml: { xs: 0, md: `${index * 28}px` } });

/** The rungs of a role from the lowest up, drawn as stairs. */
export function Ladder({ levels }: { levels: readonly LadderRung[] }) {
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {levels.map((level, index) => (
        <Box component="li" key={level.id} sx={{ display: "flex", gap: 2, ...stair(index), pb: 2 }}>
          <Rank rank={level.rank} />
          <Rung level={level} following={levels[index + 1]} />
        </Box>
      ))}
    </Box>
  );
}

const circle = {
  width: 36,
  height: 36,
  flexShrink: 0,
  borderRadius: "50%",
  display: "grid",
  placeItems: "center",
  bgcolor: "primary.main",
  color: "primary.contrastText",
  fontWeight: 700,
} as const;

function Rank({ rank }: { rank: number }) {
  return (
    <Box sx={{ display: "flex", flexDirection: "column", alignItems: "center" }}>
      <Box component="span" role="img" aria-label={`Rung ${rank}`} sx={circle}>
        {rank}
      </Box>
      <Box sx={{ flex: 1, width: "2px", bgcolor: "divider", mt: 1 }} />
    </Box>
  );
}

function Rung({ level, following }: { level: LadderRung; following: LadderRung | undefined }) {
  const elsewhere = level.next.filter((next) => next.id !== following?.id);
  return (
    <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
      <Typography variant="h3">
        <ConceptLink concept={level} />
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {rungFigures(level).join(" · ")}
      </Typography>
      {level.summary ? <Typography sx={{ mt: 0.5, maxWidth: "72ch" }}>{level.summary}</Typography> : null}
      {level.focusAreas.length > 0 ? (
        <Typography variant="body2" component="ul" color="text.secondary" sx={{ pl: 2.5, my: 0.75, listStyle: "disc" }}>
          {level.focusAreas.map((area) => (
            <li key={area}>{area}</li>
          ))}
        </Typography>
      ) : null}
      {level.skills ? <SkillChips label={`Skills ${level.name} asks for`} requirements={level.skills.edges} /> : null}
      {elsewhere.length > 0 ? (
        <Typography variant="body2" component="div">
          Also leads to <ConceptLinks concepts={elsewhere} />
        </Typography>
      ) : null}
    </Box>
  );
}

/** Years of experience and the latest median pay of each region. */
export function rungFigures(level: RungFragment): string[] {
  const years = formatYears(level.minYears, level.maxYears);
  const paid = level.salaries.flatMap(({ median, currency, region, year }) =>
    median === null ? [] : [`median ${formatMoney(median, currency)} (${region.name}, ${year})`],
  );
  return [...(years ? [`${years} of experience`] : []), ...paid.slice(0, 1)];
}
