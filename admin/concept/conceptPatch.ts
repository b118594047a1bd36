import type { Draft } from "../data/draft.ts";
import { type MappingInput, MatchKind } from "../gql/graphql.ts";

const matches = Object.values(MatchKind);

function mapping(draft: Draft): MappingInput {
  return {
    scheme: draft.text("scheme") ?? "",
    code: draft.text("code") ?? "",
    uri: draft.text("uri"),
    match: draft.among("match", matches) ?? MatchKind.Exact,
  };
}

/** What inputs of every kind of concept have. */
export function conceptPatch(draft: Draft) {
  return {
    name: draft.text("name") ?? "",
    slug: draft.text("slug"),
    altNames: draft.texts("altNames"),
    summary: draft.text("summary"),
    sources: draft.ids("sources"),
    mappings: draft.parts("mappings").map(mapping),
  };
}
