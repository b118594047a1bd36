import { Box, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import type { RuleCountFragment } from "../gql/graphql.ts";
import { formatWhole } from "../wording/count.ts";
import { ruleName } from "./ruleName.ts";
import { SeverityChip } from "./severity.tsx";
import { type QualityPlace, qualitySearch } from "./useQualityPlace.ts";

interface Props {
  readonly counts: readonly RuleCountFragment[];
  readonly place: QualityPlace;
}

/** The rules with how often each does not hold: what there is to do comes first. */
export function RuleList({ counts, place }: Props) {
  const sorted = [...counts.filter(({ count }) => count > 0), ...counts.filter(({ count }) => count === 0)];
  return (
    <Box component="nav" aria-label="Rules">
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {sorted.map((count) => (
          <RuleEntry key={count.rule} count={count} place={place} />
        ))}
      </Box>
    </Box>
  );
}

const look = {
  display: "block",
  p: 1.5,
  borderRadius: 1,
  color: "text.primary",
  textDecoration: "none",
  "&:hover": { bgcolor: "action.hover" },
  "&[aria-current]": { bgcolor: "action.selected" },
} as const;

function RuleEntry({
  count: { rule, severity, description, count, waived },
  place,
}: {
  count: RuleCountFragment;
  place: QualityPlace;
}) {
  const here = place.rule === rule;
  return (
    <li>
      <Box
        component={LinkBase}
        to={{ search: qualitySearch({ rule: here ? null : rule, waived: place.waived }) }}
        aria-current={here ? "true" : undefined}
        sx={look}
      >
        <Box component="span" sx={{ display: "flex", alignItems: "center", gap: 1 }}>
          <Typography component="span" sx={{ fontWeight: 650, flex: 1 }}>
            {ruleName(rule)}
          </Typography>
          <SeverityChip severity={severity} />
          <Typography component="span" sx={{ fontWeight: 650, minWidth: 48, textAlign: "right" }}>
            {formatWhole(count)}
          </Typography>
        </Box>
        <Typography component="span" variant="body2" color="text.secondary" sx={{ display: "block" }}>
          {description}
          {waived > 0 ? ` ${formatWhole(waived)} waived.` : ""}
        </Typography>
      </Box>
    </li>
  );
}
