import type { Context } from "../context.ts";
import type { MoveLimits } from "../moves/move-limits.ts";
import type { Profile } from "../moves/profile.ts";
import type { Advice } from "./advice.ts";
import type { MoveFilter } from "./move-filter.input.ts";
import type { HeldSkillInput, PositionInput, ProfileInput } from "./profile.input.ts";
import { Resolving } from "./resolve.ts";
import { resolveFilter } from "./resolve-filter.ts";
import { heldSkills, resolveProfile } from "./resolve-profile.ts";

const MOST_COMPARED = 10;

/** What a profile is compared with. */
export async function toCompare(context: Context, advice: Advice, input: ProfileInput, position: PositionInput) {
  const resolving = new Resolving(context, advice);
  const [profile, target] = await Promise.all([
    resolveProfile(resolving, advice, input),
    resolving.position("target", position),
  ]);
  resolving.check();
  return { profile, target: target ?? 0 };
}

/** A profile and which of its moves count. */
export async function toMoves(
  context: Context,
  advice: Advice,
  input: ProfileInput,
  filter: MoveFilter | null | undefined,
): Promise<{ profile: Profile; limits: MoveLimits }> {
  const resolving = new Resolving(context, advice);
  const [profile, limits] = await Promise.all([
    resolveProfile(resolving, advice, input),
    resolveFilter(resolving, advice, context, filter),
  ]);
  resolving.check();
  return { profile, limits };
}

/** A profile, where it is to get, and which moves count. */
export async function toRoutes(
  context: Context,
  advice: Advice,
  input: ProfileInput,
  position: PositionInput,
  filter: MoveFilter | null | undefined,
) {
  const resolving = new Resolving(context, advice);
  const [profile, target, limits] = await Promise.all([
    resolveProfile(resolving, advice, input),
    resolving.position("target", position),
    resolveFilter(resolving, advice, context, filter),
  ]);
  resolving.check();
  return { profile, target: target ?? 0, limits };
}

/** A position and which of the moves into it count. */
export async function toFeeders(
  context: Context,
  advice: Advice,
  position: PositionInput,
  filter: MoveFilter | null | undefined,
) {
  const resolving = new Resolving(context, advice);
  const [target, limits] = await Promise.all([
    resolving.position("target", position),
    resolveFilter(resolving, advice, context, filter),
  ]);
  resolving.check();
  return { target: target ?? 0, limits };
}

/** A profile, the skills to add to it, and which moves count. */
export async function toWhatIf(
  context: Context,
  advice: Advice,
  input: ProfileInput,
  skills: readonly HeldSkillInput[],
  filter: MoveFilter | null | undefined,
) {
  const resolving = new Resolving(context, advice);
  const [profile, added, limits] = await Promise.all([
    resolveProfile(resolving, advice, input),
    heldSkills(resolving, "skills", skills),
    resolveFilter(resolving, advice, context, filter),
  ]);
  resolving.check();
  return { profile, added, limits };
}

/** The roles of a comparison, in the order asked. */
export async function rolesToCompare(context: Context, advice: Advice, slugs: readonly string[]): Promise<number[]> {
  const resolving = new Resolving(context, advice);
  if (slugs.length < 2 || slugs.length > MOST_COMPARED)
    resolving.refuse("slugs", `must have 2 to ${MOST_COMPARED} entries`);
  const roles = await Promise.all(
    slugs.slice(0, MOST_COMPARED).map((slug, at) => resolving.role(`slugs[${at}]`, slug)),
  );
  resolving.check();
  return roles.filter((role) => role !== null);
}
