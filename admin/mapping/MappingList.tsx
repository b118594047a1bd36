import { Box, Link } from "@mui/material";
import type { MatchKind, RoleDetailsFragment } from "../gql/graphql.ts";

const matchName = {
  EXACT: "the same",
  CLOSE: "nearly the same",
  BROAD: "theirs is broader",
  NARROW: "theirs is narrower",
  RELATED: "associated",
} as const satisfies Record<MatchKind, string>;

/** What a mapping's form offers. */
export const matchChoices = Object.entries(matchName).map(([id, name]) => ({ id, name }));

type Mapping = RoleDetailsFragment["mappings"][number];

/** Counterparts in other taxonomies: scheme, code with its link, and how they compare. */
export function MappingList({ mappings }: { mappings: readonly Mapping[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {mappings.map((mapping) => (
        <li key={`${mapping.scheme} ${mapping.code}`}>
          {mapping.scheme}{" "}
          {mapping.uri ? (
            <Link href={mapping.uri} rel="noopener noreferrer" underline="always">
              {mapping.code}
            </Link>
          ) : (
            <code>{mapping.code}</code>
          )}{" "}
          <Box component="span" sx={{ color: "text.secondary" }}>
            ({matchName[mapping.match]})
          </Box>
        </li>
      ))}
    </Box>
  );
}
