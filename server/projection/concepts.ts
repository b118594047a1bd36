import type { ConceptKind, Status } from "../concept/concept.rules.ts";
import { keysOf } from "../concept/concept.rules.ts";
import type { LearningKind } from "../learning/learning.rules.ts";
import { PAY_BASES } from "../salary/salary.rules.ts";
import { SKILL_KINDS, type SkillKind } from "../skill/skill.rules.ts";

/** What the numbers of the arrays mean where they stand for a closed set. */
export const SKILL_KIND_ORDER = keysOf(SKILL_KINDS);
export const PAY_BASIS_ORDER = keysOf(PAY_BASES);

/** What is known of a concept without asking the database. */
export interface ProjectedConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly slug: string;
  readonly name: string;
  readonly status: Status;
}

/** A skill, known without asking the database. */
export interface ProjectedSkill extends ProjectedConcept {
  readonly skillKind: SkillKind;
}

/** A way to learn, known without asking the database. */
export interface ProjectedOption extends ProjectedConcept {
  readonly learningKind: LearningKind;
  readonly currency: string | null;
  readonly minCost: number | null;
  readonly maxCost: number | null;
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
}

/** Concepts of one kind in the order of their numbers, found by slug and by id. */
export class Directory<Item extends ProjectedConcept> {
  readonly items: Item[] = [];
  private readonly slugs = new Map<string, number>();
  private readonly ids = new Map<string, number>();

  /** Adds a concept under the next number. */
  add(item: Item): void {
    this.slugs.set(item.slug, this.items.length);
    this.ids.set(item.id, this.items.length);
    this.items.push(item);
  }

  get size(): number {
    return this.items.length;
  }

  /** The concept of a number; asking for one that there is not is a fault of the server. */
  at(number: number): Item {
    const item = this.items[number];
    if (!item) throw new RangeError(`there is no concept number ${number}`);
    return item;
  }

  bySlug(slug: string): number | undefined {
    return this.slugs.get(slug);
  }

  byId(id: string): number | undefined {
    return this.ids.get(id);
  }
}

/** The names of everything the arrays number: they stay in the main thread. */
export interface ProjectedConcepts {
  readonly roles: Directory<ProjectedConcept>;
  /** The level of each position; the role itself where the position is a role as a whole. Found by slug and id: levels only. */
  readonly positions: Directory<ProjectedConcept>;
  readonly skills: Directory<ProjectedSkill>;
  readonly options: Directory<ProjectedOption>;
  readonly families: Directory<ProjectedConcept>;
  readonly regions: Directory<ProjectedConcept>;
  /** ISO 4217 codes. */
  readonly currencies: readonly string[];
}
