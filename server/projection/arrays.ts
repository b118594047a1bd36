import type { SimilarityIndex } from "../similarity/similarity-index.ts";

/** Whole numbers that all threads see. */
export type Ints = Int32Array<SharedArrayBuffer>;
/** Numbers of single precision that all threads see. */
export type Floats = Float32Array<SharedArrayBuffer>;
/** Small whole numbers that all threads see. */
export type Bytes = Uint8Array<SharedArrayBuffer>;

/**
 * The graph as numbers, in shared memory: what every thread reads and nobody writes once it is published.
 *
 * Roles, positions, skills, families, groups and options are numbered from 0 in the order of their slugs. A role has a block of
 * positions: the role as a whole, then its levels by rank. A list per owner is stored the compressed way: the list of owner `n`
 * is the range from `start[n]` to `start[n + 1]` of the columns beside it. NaN stands for a number nobody stated; where NaN
 * cannot be, -1 or 0 does, as said there. Deprecated roles, levels and skills are kept with their flag: people come from them,
 * but nothing may lead to them.
 */
export interface ProjectionArrays {
  /** The first position of each role, which is the role as a whole; one more at the end. */
  readonly roleStart: Ints;
  /** The family of each role, -1 where it has none. */
  readonly family: Ints;
  /** The family that each family is a part of, -1 where it is none. */
  readonly familyParent: Ints;
  /** O*NET job zone of each role, 0 where it is unknown. */
  readonly jobZone: Bytes;
  /** The words in the names of each role, and in how many of its names each is. */
  readonly nameWordStart: Ints;
  readonly nameWord: Ints;
  readonly nameWordCount: Ints;

  /** The role of each position. */
  readonly roleOf: Ints;
  /** The rank of each position on its ladder, 0 for a role as a whole. */
  readonly rank: Ints;
  readonly minYears: Floats;
  readonly maxYears: Floats;
  /** 1 where both the role and the level are published. */
  readonly published: Bytes;

  /** What each position requires, by skill; a level inherits from its role what it does not state itself. */
  readonly requirementStart: Ints;
  readonly requiredSkill: Ints;
  /** 1 to 5, as exactly as the source measured it. */
  readonly importance: Floats;
  /** 1 to 5, as exactly as the source measured it; 0 where it is unknown. */
  readonly proficiency: Floats;
  /** The whole numbers that people see. */
  readonly shownImportance: Bytes;
  readonly shownProficiency: Bytes;

  /** Who requires each skill: the inverted index of the requirements. */
  readonly holderStart: Ints;
  readonly holder: Ints;
  /** Where the requirement of the holder is in the columns above. */
  readonly holderEntry: Ints;

  /** How alike in groups of skills positions are: the weights of each position's groups, of length 1 together. */
  readonly groupStart: Ints;
  readonly group: Ints;
  readonly groupWeight: Floats;

  /** Index into the list of kinds (SKILL_KIND_ORDER). */
  readonly skillKind: Bytes;
  readonly skillPublished: Bytes;
  /** The groups each skill is in. */
  readonly skillGroupStart: Ints;
  readonly skillGroup: Ints;
  readonly broaderStart: Ints;
  readonly broader: Ints;
  readonly narrowerStart: Ints;
  readonly narrower: Ints;
  readonly relatedSkillStart: Ints;
  readonly relatedSkill: Ints;
  /** Months that a step of proficiency takes by the quickest option that teaches the skill; NaN where none says. */
  readonly stepMonths: Floats;
  /** The options that teach each skill, the most thorough first. */
  readonly teachingStart: Ints;
  readonly teaching: Ints;

  /** Curated moves out of each role. */
  readonly transitionStart: Ints;
  readonly transitionTo: Ints;
  readonly difficulty: Bytes;
  readonly transitionMonths: Floats;
  readonly share: Floats;
  /** The roles that curated moves lead from, for each role they lead to. */
  readonly enteredStart: Ints;
  readonly enteredFrom: Ints;
  /** Related roles, from both ends. */
  readonly relatedStart: Ints;
  readonly related: Ints;
  readonly strength: Floats;
  /** Where each level leads. */
  readonly stepStart: Ints;
  readonly stepTo: Ints;
  /** What leads to each level. */
  readonly stepFromStart: Ints;
  readonly stepFrom: Ints;

  /** The latest median of each position for each region, currency and basis. */
  readonly payStart: Ints;
  readonly payRegion: Ints;
  readonly payCurrency: Ints;
  /** Index into the list of bases (PAY_BASIS_ORDER). */
  readonly payBasis: Bytes;
  readonly payMedian: Ints;
  readonly payYear: Ints;

  /** What prepares for each role. */
  readonly preparationStart: Ints;
  readonly preparation: Ints;
  /** 1 where an option is a degree or an examined credential. */
  readonly optionIsCredential: Bytes;

  /** The work of each role, prepared for comparison. */
  readonly works: SimilarityIndex;
}

/** How much memory the arrays take, in bytes. */
export function bytesOf(arrays: ProjectionArrays): number {
  return columnsOf(arrays).reduce((total, [, { byteLength }]) => total + byteLength, 0);
}

/** All columns, each with its name. */
export function columnsOf(columns: object): [string, NumberColumn][] {
  return Object.entries(columns).flatMap(([name, value]: [string, unknown]): [string, NumberColumn][] => {
    if (value instanceof Int32Array || value instanceof Float32Array || value instanceof Uint8Array)
      return [[name, value]];
    if (typeof value !== "object" || value === null) return [];
    return columnsOf(value).map(([inner, column]) => [`${name}.${inner}`, column]);
  });
}

type NumberColumn = Int32Array | Float32Array | Uint8Array;
