import type { GuideRoleFragment, SourceItemFragment } from "../gql/graphql.ts";

type Sourced = { readonly source: SourceItemFragment | null };

function ofItems(items: readonly Sourced[]): SourceItemFragment[] {
  return items.flatMap(({ source }) => (source === null ? [] : [source]));
}

function ofGuide({ overview: _text, ...sections }: GuideRoleFragment["guide"]): SourceItemFragment[] {
  return Object.values(sections).flatMap(ofItems);
}

/** Every source a guide rests on, once each, in the order of their first use. */
export function guideSources(role: GuideRoleFragment): SourceItemFragment[] {
  const all = [
    ...role.sources,
    ...(role.outlook ? ofItems([role.outlook]) : []),
    ...ofItems(role.salaries),
    ...role.levels.flatMap((level) => ofItems(level.salaries)),
    ...role.skills.edges.flatMap((requirement) => requirement.sources),
    ...ofGuide(role.guide),
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
