import { Box, Chip } from "@mui/material";
import { Link } from "react-admin";
import type { ConceptItemFragment } from "../gql/graphql.ts";
import { PendingConcept } from "../proposals/PendingMarks.tsx";
import { showPath } from "./conceptPath.ts";

/** The name of a concept as a link to its page; says when it is deprecated. */
export function ConceptLink({ concept }: { concept: ConceptItemFragment }) {
  return (
    <>
      <Link to={showPath(concept)} underline="always">
        {concept.name}
      </Link>
      {concept.status === "DEPRECATED" ? <Chip size="small" label="deprecated" sx={{ ml: 0.75 }} /> : null}
      <PendingConcept id={concept.id} />
    </>
  );
}

/** Several concepts one after the other; nothing where there are none. */
export function ConceptLinks({ concepts }: { concepts: readonly ConceptItemFragment[] }) {
  if (concepts.length === 0) return null;
  return (
    <Box
      component="ul"
      sx={{ listStyle: "none", m: 0, p: 0, display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}
    >
      {concepts.map((concept) => (
        <li key={concept.id}>
          <ConceptLink concept={concept} />
        </li>
      ))}
    </Box>
  );
}
