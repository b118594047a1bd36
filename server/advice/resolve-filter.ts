import type { Context } from "../context.ts";
import { MOST_MOVES, MOST_VIA } from "../moves/constants.ts";
import type { MoveLimits } from "../moves/move-limits.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import type { Advice } from "./advice.ts";
import type { MoveFilter } from "./move-filter.input.ts";
import type { Resolving } from "./resolve.ts";

const MOST_SLUGS = 100;

/** Reads a filter of moves; what is wrong with it is noted. */
export async function resolveFilter(
  resolving: Resolving,
  { version }: Advice,
  { payRegion }: Context,
  filter: MoveFilter | null | undefined,
): Promise<MoveLimits> {
  const { maxMoves, maxMonthsPerMove, minSalaryChangePercent, kinds, region } = filter ?? {};
  if (maxMoves != null) resolving.inRange("filter.maxMoves", maxMoves, 1, MOST_MOVES);
  if (maxMonthsPerMove != null) resolving.inRange("filter.maxMonthsPerMove", maxMonthsPerMove, 0, 1_200);
  if (minSalaryChangePercent != null)
    resolving.inRange("filter.minSalaryChangePercent", minSalaryChangePercent, -100, 10_000);
  const families = await all(resolving, "filter.families", filter?.families, (path, slug) =>
    resolving.family(path, slug),
  );
  const avoid = await all(resolving, "filter.avoid", filter?.avoid, (path, slug) => resolving.role(path, slug));
  const via = await all(resolving, "filter.via", filter?.via, (path, slug) => resolving.role(path, slug), MOST_VIA);
  const asked = region == null ? null : await resolving.region("filter.region", region);
  return {
    families: families.length > 0 ? withParts(version, families) : null,
    avoid,
    via: [...new Set(via)],
    maxMoves: maxMoves ?? MOST_MOVES,
    maxMonthsPerMove: maxMonthsPerMove ?? null,
    minSalaryChangePercent: minSalaryChangePercent ?? null,
    regions: asked === null ? preferring(version, payRegion) : [asked],
    kinds: kinds && kinds.length > 0 ? kinds : null,
  };
}

async function all(
  resolving: Resolving,
  path: string,
  slugs: readonly string[] | null | undefined,
  find: (path: string, slug: string) => Promise<number | null>,
  most = MOST_SLUGS,
): Promise<number[]> {
  if ((slugs?.length ?? 0) > most) {
    resolving.refuse(path, `must have at most ${most} entries`);
    return [];
  }
  const found = await Promise.all((slugs ?? []).map((slug, at) => find(`${path}[${at}]`, slug)));
  return found.filter((number) => number !== null);
}

/** Families with all that are parts of them. */
function withParts({ arrays: { familyParent } }: ProjectionVersion, families: readonly number[]): number[] {
  const within = new Set(families);
  for (let before = -1; before !== within.size; ) {
    before = within.size;
    for (const [family, parent] of familyParent.entries()) if (within.has(parent)) within.add(family);
  }
  return [...within];
}

/** All regions, the server's own first. */
function preferring({ concepts: { regions } }: ProjectionVersion, slug: string): number[] {
  const own = regions.bySlug(slug);
  const others = regions.items.map((_, number) => number).filter((number) => number !== own);
  return own === undefined ? others : [own, ...others];
}
