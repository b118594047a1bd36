import type { Status } from "../concept/concept.rules.ts";
import type { LearningKind } from "../learning/learning.rules.ts";
import type { PayBasis } from "../salary/salary.rules.ts";
import type { SkillKind } from "../skill/skill.rules.ts";

/** What every concept is known by. */
export interface NamedRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: Status;
}

/** A requirement; what a source measured finer than the whole numbers is used as it is. */
export interface RequirementRecord {
  readonly skill: string;
  readonly importance: number;
  readonly proficiency: number | null;
  readonly exactImportance: number | null;
  readonly exactProficiency: number | null;
}

/** The latest median for a region, currency and basis. */
export interface PayRecord {
  readonly region: string;
  readonly currency: string;
  readonly basis: PayBasis;
  readonly median: number;
  readonly year: number;
}

/** A level with what it states itself. */
export interface LevelRecord extends NamedRecord {
  readonly rank: number;
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly requirements: readonly RequirementRecord[];
  readonly pay: readonly PayRecord[];
  /** Ids of the levels it leads to. */
  readonly next: readonly string[];
}

/** A curated move out of a role. */
export interface TransitionRecord {
  readonly to: string;
  readonly difficulty: number;
  readonly months: number | null;
  readonly share: number | null;
}

/** A role with its levels and all its edges: the unit that is read again when any of them changes. */
export interface RoleRecord extends NamedRecord {
  readonly altNames: readonly string[];
  readonly jobZone: number | null;
  readonly family: string | null;
  readonly requirements: readonly RequirementRecord[];
  readonly pay: readonly PayRecord[];
  readonly levels: readonly LevelRecord[];
  readonly transitions: readonly TransitionRecord[];
  readonly related: readonly { readonly role: string; readonly strength: number }[];
  /** Ids of what prepares for it. */
  readonly options: readonly string[];
}

/** A skill with its edges to other skills and to groups. */
export interface SkillRecord extends NamedRecord {
  readonly skillKind: SkillKind;
  readonly groups: readonly string[];
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** A way to learn, with what it teaches. */
export interface OptionRecord extends NamedRecord {
  readonly learningKind: LearningKind;
  readonly currency: string | null;
  readonly minCost: number | null;
  readonly maxCost: number | null;
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
  readonly teaches: readonly { readonly skill: string; readonly proficiency: number }[];
}

/** A family of roles or a group of skills. */
export interface GroupRecord extends NamedRecord {
  readonly parent: string | null;
}
