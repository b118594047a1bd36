import { Box, Typography } from "@mui/material";
import type { HTMLAttributes } from "react";
import { kindName } from "../concept/conceptPath.ts";
import type { ConceptItemFragment } from "../gql/graphql.ts";

interface Props extends HTMLAttributes<HTMLLIElement> {
  readonly hit: { readonly matched: string; readonly concept: ConceptItemFragment };
}

/** A found concept: its name, its kind and, where another name matched, that name. */
export function SearchHit({ hit, ...props }: Props) {
  const { concept, matched } = hit;
  return (
    <li {...props}>
      <Box sx={{ display: "flex", gap: 2, alignItems: "baseline", width: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {concept.name}
          {matched === concept.name ? null : (
            <Typography variant="body2" color="text.secondary">
              also known as {matched}
            </Typography>
          )}
        </Box>
        <Typography variant="body2" color="text.secondary" noWrap>
          {kindName(concept.kind)}
        </Typography>
      </Box>
    </li>
  );
}
