import type { Change } from "../changes/change.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import type { MoveLimits } from "../moves/move-limits.ts";
import { profileOf } from "../moves/profile.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import type { SearchEngine } from "../routes/search-engine.ts";
import { affectedRoles } from "./affected-roles.ts";
import type { MovesImpact, NamedRole, RoleMovesImpact } from "./moves-impact.type.ts";
import { rankChanges } from "./rank-changes.ts";

/** How many of the best moves of a role are compared. */
const TOP = 10;
/** Whose moves are compared at most, and how many of the roles that changes are about get their feeders looked up. */
export const MOST_ROLES = 100;
/** So many roles lead into a role that a change is about: their own moves may come out otherwise. */
const FEEDERS = 15;

const NO_CONDITIONS: MoveLimits = {
  families: null,
  avoid: [],
  via: [],
  maxMoves: 1,
  maxMonthsPerMove: null,
  minSalaryChangePercent: null,
  regions: [],
  kinds: null,
};

/** Compares the best next moves out of the roles that changes are about, and out of those that lead into them. */
export class MovesComparison {
  private readonly search: SearchEngine;
  private readonly versions: readonly [ProjectionVersion, ProjectionVersion];

  constructor(search: SearchEngine, before: ProjectionVersion, after: ProjectionVersion) {
    this.search = search;
    this.versions = [before, after];
  }

  async impact(changes: readonly Change[]): Promise<MovesImpact> {
    const ids = await this.roles(changes);
    const roles = await Promise.all(ids.slice(0, MOST_ROLES).map((id) => this.compared(id)));
    return {
      roles: roles.filter((role) => role.changes.length > 0),
      lookedAt: roles.length,
      complete: ids.length <= MOST_ROLES,
    };
  }

  /** The ids of whom to look at: what changes are about comes first. */
  private async roles(changes: readonly Change[]): Promise<string[]> {
    const own = this.versions.map((version) => affectedRoles(version, changes));
    const near = this.versions.map(async (version, at) => {
      const found = await Promise.all((own[at] ?? []).slice(0, MOST_ROLES).map((role) => this.feeders(version, role)));
      return found.flat();
    });
    const numbers = [...own, ...(await Promise.all(near))];
    return [...new Set(numbers.flatMap((list, at) => list.map((role) => this.idOf(at % 2, role))))];
  }

  private idOf(version: number, role: number): string {
    return (this.versions[version] ?? this.versions[0]).concepts.roles.at(role).id;
  }

  private async feeders(version: ProjectionVersion, role: number): Promise<number[]> {
    const { arrays } = version;
    const to = arrays.roleStart[role] ?? 0;
    const found = await this.search.search(version, "feeders", { to, limits: NO_CONDITIONS, count: FEEDERS });
    return found.map(({ from }) => arrays.roleOf[from] ?? 0);
  }

  private async compared(id: string): Promise<RoleMovesImpact> {
    const [before, after] = await Promise.all([this.best(this.versions[0], id), this.best(this.versions[1], id)]);
    const changes = rankChanges(before, after).map(({ id: other, ...ranks }) => ({
      role: this.named(other),
      ...ranks,
    }));
    return { role: this.named(id), changes };
  }

  /** The ids of the roles that the best moves lead to; none where the role is not there or deprecated. */
  private async best(version: ProjectionVersion, id: string): Promise<string[]> {
    const { arrays, concepts } = version;
    const role = concepts.roles.byId(id);
    if (role === undefined) return [];
    const profile = profileOf(arrays, arrays.roleStart[role] ?? 0);
    const moves = await this.search.search(version, "nextMoves", { profile, limits: NO_CONDITIONS, count: TOP });
    return moves.map(({ to }) => concepts.roles.at(arrays.roleOf[to] ?? 0).id);
  }

  private named(id: string): NamedRole {
    const [name] = this.versions.toReversed().flatMap(({ concepts: { roles } }) => {
      const number = roles.byId(id);
      return number === undefined ? [] : [roles.at(number).name];
    });
    const concept = (_args: unknown, { batches }: Context) => batches.one(CONCEPTS_BY_ID, id);
    return { id, name: name ?? "", concept };
  }
}
