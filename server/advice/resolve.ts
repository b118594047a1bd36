import type { ConceptKind } from "../concept/concept.rules.ts";
import { findBySlug } from "../concept/lookup.store.ts";
import type { Context } from "../context.ts";
import { badInput, type FieldFault, notFound } from "../errors.ts";
import type { Directory, ProjectedConcept } from "../projection/concepts.ts";
import { search } from "../search/search.store.ts";
import type { Advice } from "./advice.ts";

const NEAR_MATCHES = 3;

/**
 * Turns the slugs of an input into numbers and notes every fault on the way, so that all of them are reported together: what is out
 * of range, and what is not there, with names that are near.
 */
export class Resolving {
  private readonly faults: FieldFault[] = [];
  private readonly missing: FieldFault[] = [];
  private readonly context: Context;
  private readonly advice: Advice;

  constructor(context: Context, advice: Advice) {
    this.context = context;
    this.advice = advice;
  }

  /** Notes that a value is wrong. */
  refuse(path: string, message: string): void {
    this.faults.push({ path, message });
  }

  /** Notes a number that is out of range, and says whether it is in. */
  inRange(path: string, value: number, least: number, most: number): boolean {
    if (value >= least && value <= most) return true;
    this.refuse(path, `must be from ${least} to ${most}`);
    return false;
  }

  role(path: string, slug: string): Promise<number | null> {
    return this.find(path, slug, "ROLE", this.advice.version.concepts.roles);
  }

  skill(path: string, slug: string): Promise<number | null> {
    return this.find(path, slug, "SKILL", this.advice.version.concepts.skills);
  }

  family(path: string, slug: string): Promise<number | null> {
    return this.find(path, slug, "ROLE_FAMILY", this.advice.version.concepts.families);
  }

  region(path: string, slug: string): Promise<number | null> {
    return this.find(path, slug, "REGION", this.advice.version.concepts.regions);
  }

  /** The position of a level, or of a role as a whole. */
  async position(
    path: string,
    { role: slug, level }: { role: string; level?: string | null | undefined },
  ): Promise<number | null> {
    const { arrays, concepts } = this.advice.version;
    const role = await this.role(`${path}.role`, slug);
    if (role === null) return null;
    if (level == null) return arrays.roleStart[role] ?? null;
    const position = await this.find(`${path}.level`, level, "LEVEL", concepts.positions);
    if (position === null || arrays.roleOf[position] === role) return position;
    const rungs = concepts.positions.items.slice((arrays.roleStart[role] ?? 0) + 1, arrays.roleStart[role + 1]);
    this.refuse(
      `${path}.level`,
      `is no level of ${slug}: it has ${rungs.map((rung) => rung.slug).join(", ") || "none"}`,
    );
    return null;
  }

  /** Fails with everything that was noted. */
  check(): void {
    const byPath = (faults: readonly FieldFault[]) => faults.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    if (this.faults.length > 0) throw badInput(byPath([...this.faults, ...this.missing]));
    if (this.missing.length > 0) throw notFound(byPath(this.missing));
  }

  private async find<Item extends ProjectedConcept>(
    path: string,
    slug: string,
    kind: ConceptKind,
    directory: Directory<Item>,
  ): Promise<number | null> {
    const known = directory.bySlug(slug);
    if (known !== undefined) return known;
    // A slug keeps answering after a rename.
    const renamed = await findBySlug(this.context.batches, kind, slug);
    const number = renamed ? directory.byId(renamed.id) : undefined;
    if (number !== undefined) return number;
    this.missing.push({ path, message: await this.notThere(slug, kind) });
    return null;
  }

  private async notThere(slug: string, kind: ConceptKind): Promise<string> {
    const hits = await search(this.context.graph, slug.replaceAll("-", " "), [kind], NEAR_MATCHES);
    const near = hits.map(({ concept }) => concept.slug).join(", ");
    const what = kind.toLowerCase().replaceAll("_", " ");
    return `there is no ${what} with the slug ${slug.slice(0, 100)}${near ? `; near it: ${near}` : ""}`;
  }
}
