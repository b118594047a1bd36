import { Box, Skeleton, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { type ResourceName, resourceOf, severalNames } from "../concept/conceptPath.ts";
import type { ConceptKind, HomeQuery } from "../gql/graphql.ts";
import { capital, formatWhole } from "../wording/count.ts";

type CountName = Exclude<keyof HomeQuery, "reference">;

const shown: readonly (readonly [CountName, ConceptKind])[] = [
  ["roles", "ROLE"],
  ["skills", "SKILL"],
  ["levels", "LEVEL"],
  ["specializations", "SPECIALIZATION"],
  ["families", "ROLE_FAMILY"],
  ["skillGroups", "SKILL_GROUP"],
  ["learningOptions", "LEARNING_OPTION"],
  ["regions", "REGION"],
];

/** How many published concepts of each kind there are, each a link to their list. */
export function ConceptCounts({ counts }: { counts: HomeQuery | undefined }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: "none",
        m: 0,
        p: 0,
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: { xs: "1fr 1fr", md: "repeat(4, 1fr)" },
      }}
    >
      {shown.map(([name, kind]) => (
        <li key={name}>
          <Count resource={resourceOf(kind)} title={capital(severalNames(kind))} count={counts?.[name].totalCount} />
        </li>
      ))}
    </Box>
  );
}

const tile = {
  display: "block",
  height: 1,
  p: 2,
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
  bgcolor: "background.paper",
  color: "text.primary",
  textDecoration: "none",
  "&:hover": { borderColor: "primary.main" },
} as const;

function Count({ resource, title, count }: { resource: ResourceName; title: string; count: number | undefined }) {
  return (
    <Box component={LinkBase} to={`/${resource}`} sx={tile}>
      <Typography
        component="span"
        sx={{ display: "block", fontSize: "1.9rem", fontWeight: 700, lineHeight: 1.2, color: "primary.main" }}
      >
        {count === undefined ? <Skeleton width={64} /> : formatWhole(count)}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {title}
      </Typography>
    </Box>
  );
}
