import { Link as PlainLink } from "@mui/material";
import { createContext, useContext } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { showPath } from "../concept/conceptPath.ts";
import type { ConceptItemFragment, PlaceItemFragment } from "../gql/graphql.ts";

/** True inside a page of somebody else: links lead to the panel in a window of its own. */
export const Embedded = createContext(false);

/** A concept as a link to its page, in the panel or from a page that shows an answer of it. */
export function Named({ concept }: { concept: ConceptItemFragment }) {
  const embedded = useContext(Embedded);
  if (!embedded) return <ConceptLink concept={concept} />;
  return (
    <PlainLink href={`/#${showPath(concept)}`} target="_blank" rel="noopener" underline="always">
      {concept.name}
    </PlainLink>
  );
}

/** A position as a link: the level where one is meant, the role otherwise. */
export function NamedPlace({ place }: { place: PlaceItemFragment }) {
  return <Named concept={place.level ?? place.role} />;
}

/** The name of a position. */
export function placeName({ role, level }: PlaceItemFragment): string {
  return level?.name ?? role.name;
}
