import { createContext, useContext } from "react";
import type { SourceItemFragment } from "../gql/graphql.ts";

/** Ids of the sources a page as a whole rests on. It lists them once: saying them beside every entry would be noise. */
export const CommonSources = createContext<ReadonlySet<string>>(new Set());

/** Those of the sources that are not common to the page. */
export function useOwnSources(sources: readonly SourceItemFragment[]): SourceItemFragment[] {
  const common = useContext(CommonSources);
  return sources.filter((source) => !common.has(source.id));
}
