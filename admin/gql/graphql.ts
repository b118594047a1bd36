/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a change is about. */
export const ChangedKind = {
  /** An edge BROADER */
  Broader: 'BROADER',
  /** An edge CITES */
  Cites: 'CITES',
  /** A node of kind EXTERNAL_CONCEPT */
  ExternalConcept: 'EXTERNAL_CONCEPT',
  /** A node of kind GUIDE_ITEM */
  GuideItem: 'GUIDE_ITEM',
  /** An edge HAS_LEVEL */
  HasLevel: 'HAS_LEVEL',
  /** An edge HAS_SPECIALIZATION */
  HasSpecialization: 'HAS_SPECIALIZATION',
  /** An edge IN_FAMILY */
  InFamily: 'IN_FAMILY',
  /** An edge IN_GROUP */
  InGroup: 'IN_GROUP',
  /** An edge LEADS_TO */
  LeadsTo: 'LEADS_TO',
  /** A concept of kind LEARNING_OPTION */
  LearningOption: 'LEARNING_OPTION',
  /** A concept of kind LEVEL */
  Level: 'LEVEL',
  /** An edge MATCHES */
  Matches: 'MATCHES',
  /** An edge PART_OF */
  PartOf: 'PART_OF',
  /** An edge PREPARED_BY */
  PreparedBy: 'PREPARED_BY',
  /** A concept of kind REGION */
  Region: 'REGION',
  /** An edge RELATED_SKILL */
  RelatedSkill: 'RELATED_SKILL',
  /** An edge RELATED_TO */
  RelatedTo: 'RELATED_TO',
  /** An edge REPLACED_BY */
  ReplacedBy: 'REPLACED_BY',
  /** An edge REQUIRES */
  Requires: 'REQUIRES',
  /** A concept of kind ROLE */
  Role: 'ROLE',
  /** A concept of kind ROLE_FAMILY */
  RoleFamily: 'ROLE_FAMILY',
  /** A node of kind SALARY */
  Salary: 'SALARY',
  /** A concept of kind SKILL */
  Skill: 'SKILL',
  /** A concept of kind SKILL_GROUP */
  SkillGroup: 'SKILL_GROUP',
  /** A node of kind SOURCE */
  Source: 'SOURCE',
  /** A concept of kind SPECIALIZATION */
  Specialization: 'SPECIALIZATION',
  /** An edge TEACHES */
  Teaches: 'TEACHES',
  /** An edge TRANSITIONS_TO */
  TransitionsTo: 'TRANSITIONS_TO'
} as const;

export type ChangedKind = typeof ChangedKind[keyof typeof ChangedKind];
/** Codes of one taxonomy, such as ONET-SOC 15-1252.00. */
export type CodeFilter = {
  codes: Array<string>;
  scheme: string;
};

/** What an editor curates. */
export const ConceptKind = {
  /** A way to learn skills. */
  LearningOption: 'LEARNING_OPTION',
  /** A rung of a role's ladder. */
  Level: 'LEVEL',
  /** A country or market that pay is stated for. */
  Region: 'REGION',
  /** A career. */
  Role: 'ROLE',
  /** A group of roles. */
  RoleFamily: 'ROLE_FAMILY',
  /** Something one can do, use or know. */
  Skill: 'SKILL',
  /** A group of skills. */
  SkillGroup: 'SKILL_GROUP',
  /** A narrower field within a role. */
  Specialization: 'SPECIALIZATION'
} as const;

export type ConceptKind = typeof ConceptKind[keyof typeof ConceptKind];
/** What concepts of mixed kinds are sorted by. */
export const ConceptOrderField = {
  /** By name, ignoring case and accents. */
  Name: 'NAME',
  /** By when it last changed. */
  Updated: 'UPDATED'
} as const;

export type ConceptOrderField = typeof ConceptOrderField[keyof typeof ConceptOrderField];
/** A skill somebody holds. */
export type HeldSkillInput = {
  /** 1 novice to 5 expert. */
  proficiency: number;
  /** The slug of the skill. */
  skill: string;
};

/** The ways to learn. */
export const LearningKind = {
  /** an intensive program */
  Bootcamp: 'BOOTCAMP',
  /** an examined credential */
  Certification: 'CERTIFICATION',
  /** a taught course */
  Course: 'COURSE',
  /** a university degree */
  Degree: 'DEGREE',
  /** learning on the job */
  Experience: 'EXPERIENCE',
  /** learning on one's own */
  SelfStudy: 'SELF_STUDY'
} as const;

export type LearningKind = typeof LearningKind[keyof typeof LearningKind];
/** How a concept of another taxonomy compares with ours. */
export const MatchKind = {
  /** theirs is broader */
  Broad: 'BROAD',
  /** nearly the same */
  Close: 'CLOSE',
  /** the same */
  Exact: 'EXACT',
  /** theirs is narrower */
  Narrow: 'NARROW',
  /** associated */
  Related: 'RELATED'
} as const;

export type MatchKind = typeof MatchKind[keyof typeof MatchKind];
/** All given conditions hold: each takes results away, none adds any. */
export type MoveFilter = {
  /** Roles not to go into. */
  avoid?: Array<string> | null | undefined;
  /** Only moves into roles of these families or parts of them; the target of a route is exempt. */
  families?: Array<string> | null | undefined;
  /** Only moves of these kinds. */
  kinds?: Array<MoveKind> | null | undefined;
  /** The longest a single move may take. */
  maxMonthsPerMove?: number | null | undefined;
  /** The longest route, 1 to 6 moves; 6 unless given. */
  maxMoves?: number | null | undefined;
  /** Every move pays at least so much more, in percent (negative: less); unknown changes do not count as such. */
  minSalaryChangePercent?: number | null | undefined;
  /** The slug of the region whose pay is compared; else the server's own, or one where both sides have figures. */
  region?: string | null | undefined;
  /** Roles to go through, at most 3; of next moves, only those into these roles. */
  via?: Array<string> | null | undefined;
};

/** What makes a move one, the strongest reason first. */
export const MoveKind = {
  /** Curators say that people move like that. */
  Curated: 'CURATED',
  /** Up a ladder. */
  Promotion: 'PROMOTION',
  /** Curators say that the roles are related. */
  Related: 'RELATED',
  /** Computed: the work is alike and most of it can be done already. */
  Similar: 'SIMILAR'
} as const;

export type MoveKind = typeof MoveKind[keyof typeof MoveKind];
/** What routes are ranked by. */
export const PathObjective = {
  /** The least pay forgone on the way, compared with what the target pays. */
  BestPaid: 'BEST_PAID',
  /** The most feasible moves, and as few and as like as may be. */
  Easiest: 'EASIEST',
  /** The fewest months, changing jobs included. */
  Fastest: 'FASTEST'
} as const;

export type PathObjective = typeof PathObjective[keyof typeof PathObjective];
/** What a pay figure includes. */
export const PayBasis = {
  /** base pay */
  Base: 'BASE',
  /** total compensation: base, bonus and equity */
  Total: 'TOTAL'
} as const;

export type PayBasis = typeof PayBasis[keyof typeof PayBasis];
/** What people and tokens may do; each includes the ones before it. */
export const Permission = {
  /** May also manage users, tokens, webhooks and imports. */
  Admin: 'ADMIN',
  /** May also propose changes. */
  Contributor: 'CONTRIBUTOR',
  /** May also change and review. */
  Editor: 'EDITOR',
  /** May read. */
  Viewer: 'VIEWER'
} as const;

export type Permission = typeof Permission[keyof typeof Permission];
/** A role, or one of its levels. */
export type PositionInput = {
  /** The slug of a level of that role; without it the role as a whole is meant. */
  level?: string | null | undefined;
  /** The slug of the role. */
  role: string;
};

/** What a person brings: a position, which stands for all it requires, explicit skills, or both (explicit skills win). */
export type ProfileInput = {
  /** Where the person works now. */
  position?: PositionInput | null | undefined;
  /** Skills the person holds, at most 500; they win over what the position lets expect. */
  skills?: Array<HeldSkillInput> | null | undefined;
  /** Years of experience; they tell the rung of a role given without a level. */
  years?: number | null | undefined;
};

/** What ought to hold of every concept, named after what is wrong where it does not. */
export const QualityRule = {
  /** A concept is said to be replaced though it is in use, or by something that is deprecated itself or of another kind. */
  BrokenReplacement: 'BROKEN_REPLACEMENT',
  /** What is said of two roles does not go together: two strengths of one relation, a hard move between closely related roles, or a way that is as easy as can be in one direction and as hard as can be in the other. */
  ContradictingRoles: 'CONTRADICTING_ROLES',
  /** Two skills are said to be related though one is a part of the other: what is broader need not be related. */
  ContradictingSkills: 'CONTRADICTING_SKILLS',
  /** A hierarchy leads back to where it began. */
  Cycle: 'CYCLE',
  /** Published concepts still lead to a deprecated one. */
  DeprecatedInUse: 'DEPRECATED_IN_USE',
  /** A family or group of skills has neither members nor parts. */
  EmptyGroup: 'EMPTY_GROUP',
  /** A level above the first does not follow on the one below it: by rank, by step or by years. */
  LadderGap: 'LADDER_GAP',
  /** Two skills may be one: their names have the same words, differ by one letter, or one is another name of the other. */
  NearDuplicate: 'NEAR_DUPLICATE',
  /** A role belongs to no family. */
  NoFamily: 'NO_FAMILY',
  /** A role has no ladder of levels. */
  NoLevels: 'NO_LEVELS',
  /** Requirements do not say how well one has to master the skill: whoever has it at all counts as able. */
  NoProficiency: 'NO_PROFICIENCY',
  /** A role requires no skill, neither as a whole nor at any level: no move to it can be judged. */
  NoRequirements: 'NO_REQUIREMENTS',
  /** A concept cites no source and has no counterpart in another taxonomy, or figures of it cite none. */
  NoSource: 'NO_SOURCE',
  /** A move between two roles is said to be easy (difficulty 1 or 2), yet nothing is said of the way back, nor are they related. */
  OneSidedTransition: 'ONE_SIDED_TRANSITION',
  /** A skill is required by nothing. */
  OrphanSkill: 'ORPHAN_SKILL',
  /** A level pays less than the one below it, in the same region, currency, basis and year. */
  PayOutOfOrder: 'PAY_OUT_OF_ORDER',
  /** Names of one kind of concept differ only by case, spacing, punctuation or plural. */
  SameName: 'SAME_NAME',
  /** The latest pay figures of a role or level for some region are for a year more than two years ago. */
  StalePay: 'STALE_PAY'
} as const;

export type QualityRule = typeof QualityRule[keyof typeof QualityRule];
/** The kinds of edge between curated nodes. */
export const RelationKind = {
  /** The edge BROADER */
  Broader: 'BROADER',
  /** The edge CITES */
  Cites: 'CITES',
  /** The edge HAS_LEVEL */
  HasLevel: 'HAS_LEVEL',
  /** The edge HAS_SPECIALIZATION */
  HasSpecialization: 'HAS_SPECIALIZATION',
  /** The edge IN_FAMILY */
  InFamily: 'IN_FAMILY',
  /** The edge IN_GROUP */
  InGroup: 'IN_GROUP',
  /** The edge LEADS_TO */
  LeadsTo: 'LEADS_TO',
  /** The edge MATCHES */
  Matches: 'MATCHES',
  /** The edge PART_OF */
  PartOf: 'PART_OF',
  /** The edge PREPARED_BY */
  PreparedBy: 'PREPARED_BY',
  /** The edge RELATED_SKILL */
  RelatedSkill: 'RELATED_SKILL',
  /** The edge RELATED_TO */
  RelatedTo: 'RELATED_TO',
  /** The edge REPLACED_BY */
  ReplacedBy: 'REPLACED_BY',
  /** The edge REQUIRES */
  Requires: 'REQUIRES',
  /** The edge TEACHES */
  Teaches: 'TEACHES',
  /** The edge TRANSITIONS_TO */
  TransitionsTo: 'TRANSITIONS_TO'
} as const;

export type RelationKind = typeof RelationKind[keyof typeof RelationKind];
/** All given conditions hold; an empty list is no condition. Slugs unless said otherwise. */
export type RoleFilter = {
  /** Mapped to one of these codes of another taxonomy. */
  code?: CodeFilter | null | undefined;
  /** In any of these families or a part of them. */
  families?: Array<string> | null | undefined;
  /** The latest median pay in the region is at most this, in the region's currency. */
  maxMedianSalary?: number | null | undefined;
  /** 1 to 5; the conditions on skills count only requirements at least this important. */
  minImportance?: number | null | undefined;
  /** The latest median pay in the region is at least this, in the region's currency. */
  minMedianSalary?: number | null | undefined;
  /** The region whose pay the conditions and the order use; the server's default region unless given. */
  region?: string | null | undefined;
  /** Requires all of these skills. */
  requires?: Array<string> | null | undefined;
  /** Requires at least one of these skills. */
  requiresAny?: Array<string> | null | undefined;
  /** Requires at least one skill of these kinds. */
  skillKinds?: Array<SkillKind> | null | undefined;
  /** Has any of these specializations. */
  specializations?: Array<string> | null | undefined;
  /** PUBLISHED only unless given. */
  statuses?: Array<Status> | null | undefined;
  /** Words that the name or an alternative name starts with, in any order. */
  text?: string | null | undefined;
  /** Has a level that starts at or before this many years of experience and does not end before it. */
  years?: number | null | undefined;
};

/** How roles are sorted; by name unless given. */
export type RoleOrder = {
  direction?: SortDirection | null | undefined;
  field: RoleOrderField;
};

/** What roles are sorted by. */
export const RoleOrderField = {
  /** By when the role was created. */
  Created: 'CREATED',
  /** By the name of the family; roles without one come first. */
  Family: 'FAMILY',
  /** By the latest median pay in the server's default region; roles without one count as 0. */
  MedianSalary: 'MEDIAN_SALARY',
  /** By name, ignoring case and accents. */
  Name: 'NAME',
  /** By how many skills the role itself requires. */
  SkillCount: 'SKILL_COUNT',
  /** By when the role or an edge of it last changed. */
  Updated: 'UPDATED'
} as const;

export type RoleOrderField = typeof RoleOrderField[keyof typeof RoleOrderField];
/** How much a finding matters. */
export const Severity = {
  /** Wrong: readers are misled, or what is computed from it is. */
  Error: 'ERROR',
  /** Could be better. */
  Hint: 'HINT',
  /** Most likely wrong or missing: worth an editor's look soon. */
  Warning: 'WARNING'
} as const;

export type Severity = typeof Severity[keyof typeof Severity];
/** All given conditions hold; an empty list is no condition. Slugs unless said otherwise. */
export type SkillFilter = {
  /** Mapped to one of these codes of another taxonomy. */
  code?: CodeFilter | null | undefined;
  /** In any of these groups or a part of them. */
  groups?: Array<string> | null | undefined;
  /** Of any of these kinds. */
  kinds?: Array<SkillKind> | null | undefined;
  /** 1 to 5; requiredBy counts only requirements at least this important. */
  minImportance?: number | null | undefined;
  /** true: required by nothing; false: required by something. */
  orphan?: boolean | null | undefined;
  /** Required by any of these roles. */
  requiredBy?: Array<string> | null | undefined;
  /** PUBLISHED only unless given. */
  statuses?: Array<Status> | null | undefined;
  /** Words that the name or an alternative name starts with, in any order. */
  text?: string | null | undefined;
};

/** What sort of thing a skill is. */
export const SkillKind = {
  /** a work activity one can carry out */
  Activity: 'ACTIVITY',
  /** something one knows */
  Knowledge: 'KNOWLEDGE',
  /** a natural language */
  Language: 'LANGUAGE',
  /** a way of working with others or oneself */
  Soft: 'SOFT',
  /** something one can do with technology */
  Technical: 'TECHNICAL',
  /** a product or language one can use */
  Tool: 'TOOL'
} as const;

export type SkillKind = typeof SkillKind[keyof typeof SkillKind];
/** How skills are sorted; by name unless given. */
export type SkillOrder = {
  direction?: SortDirection | null | undefined;
  field: SkillOrderField;
};

/** What skills are sorted by. */
export const SkillOrderField = {
  /** By when the skill was created. */
  Created: 'CREATED',
  /** By how many roles, levels and specializations require it. */
  Demand: 'DEMAND',
  /** By kind. */
  Kind: 'KIND',
  /** By name, ignoring case and accents. */
  Name: 'NAME',
  /** By when the skill or an edge of it last changed. */
  Updated: 'UPDATED'
} as const;

export type SkillOrderField = typeof SkillOrderField[keyof typeof SkillOrderField];
/** Which end comes first. */
export const SortDirection = {
  /** Smallest, earliest or A first. */
  Asc: 'ASC',
  /** Largest, latest or Z first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** All given conditions hold. Slugs unless said otherwise. */
export type SpecializationFilter = {
  /** Of any of these roles. */
  roles?: Array<string> | null | undefined;
  /** PUBLISHED only unless given. */
  statuses?: Array<Status> | null | undefined;
  /** Words that the name or an alternative name starts with, in any order. */
  text?: string | null | undefined;
};

/** Drafts live in proposals, never in the graph. */
export const Status = {
  /** Still readable by id and slug, but left out of lists and search unless asked for. */
  Deprecated: 'DEPRECATED',
  /** Shown everywhere. */
  Published: 'PUBLISHED'
} as const;

export type Status = typeof Status[keyof typeof Status];
/** How ready somebody is. */
export const Verdict = {
  /** On the way, with much to learn. */
  Developing: 'DEVELOPING',
  /** Most is missing. */
  Far: 'FAR',
  /** A gap that some months' learning closes. */
  NearlyReady: 'NEARLY_READY',
  /** A gap that is closed on the job. */
  Ready: 'READY'
} as const;

export type Verdict = typeof Verdict[keyof typeof Verdict];
export type VisitorQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitorQuery = { viewer: { id: string, name: string, permission: Permission } | null, signInOptions: { publicReading: boolean, setUpNeeded: boolean, externalSignIn: string | null } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SetUpAdministratorMutationVariables = Exact<{
  token: string;
  name: string;
  email: string;
  password: string;
}>;


export type SetUpAdministratorMutation = { setUpAdministrator: { id: string } };

export type SetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type SetPasswordMutation = { setPassword: boolean };

type ConceptItem_LearningOption_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_Level_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_Region_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_Role_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_RoleFamily_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_Skill_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_SkillGroup_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptItem_Specialization_Fragment = { id: string, kind: ConceptKind, slug: string, name: string, status: Status };

export type ConceptItemFragment =
  | ConceptItem_LearningOption_Fragment
  | ConceptItem_Level_Fragment
  | ConceptItem_Region_Fragment
  | ConceptItem_Role_Fragment
  | ConceptItem_RoleFamily_Fragment
  | ConceptItem_Skill_Fragment
  | ConceptItem_SkillGroup_Fragment
  | ConceptItem_Specialization_Fragment
;

type ConceptRow_LearningOption_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_Level_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_Region_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_Role_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_RoleFamily_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_Skill_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_SkillGroup_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

type ConceptRow_Specialization_Fragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

export type ConceptRowFragment =
  | ConceptRow_LearningOption_Fragment
  | ConceptRow_Level_Fragment
  | ConceptRow_Region_Fragment
  | ConceptRow_Role_Fragment
  | ConceptRow_RoleFamily_Fragment
  | ConceptRow_Skill_Fragment
  | ConceptRow_SkillGroup_Fragment
  | ConceptRow_Specialization_Fragment
;

type ConceptCore_LearningOption_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_Level_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_Region_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_Role_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_RoleFamily_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_Skill_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_SkillGroup_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

type ConceptCore_Specialization_Fragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type ConceptCoreFragment =
  | ConceptCore_LearningOption_Fragment
  | ConceptCore_Level_Fragment
  | ConceptCore_Region_Fragment
  | ConceptCore_Role_Fragment
  | ConceptCore_RoleFamily_Fragment
  | ConceptCore_Skill_Fragment
  | ConceptCore_SkillGroup_Fragment
  | ConceptCore_Specialization_Fragment
;

export type ConceptsByIdQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ConceptsByIdQuery = { nodes: Array<
    | { __typename: 'LearningOption', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'Level', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'Region', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'Role', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'RoleFamily', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'Skill', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'SkillGroup', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { __typename: 'Specialization', altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   | null> };

export type ConceptBySlugQueryVariables = Exact<{
  kind: ConceptKind;
  slug: string;
}>;


export type ConceptBySlugQuery = { concept:
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   | null };

export type FamilyListQueryVariables = Exact<{
  text?: string | null | undefined;
  statuses?: Array<Status> | Status | null | undefined;
  orderBy?: ConceptOrderField | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type FamilyListQuery = { concepts: { totalCount: number, nodes: Array<
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, roles: { totalCount: number } }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    > } };

export type FamilyDetailsFragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type FamilyByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type FamilyByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily', revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type GapQueryVariables = Exact<{
  profile: ProfileInput;
  target: PositionInput;
}>;


export type GapQuery = { readiness: { score: number, verdict: Verdict, bySkillKind: Array<{ skillKind: SkillKind, coverage: number }>, nextActions: Array<{ from: number | null, to: number, months: number, gain: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, gap: { coverage: number, months: number, target: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, met: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, short: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, missing: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, unused: Array<{ proficiency: number | null, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> } } };

export type GuideEntryFragment = { id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null };

export type GuideRoleFragment = { description: string | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, specializations: Array<{ description: string | null, demandDrivers: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> } }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, transitions: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, guide: { overview: string | null, keyFacts: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, differentiators: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, responsibilities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, workEnvironment: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, tools: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skillsBySeniority: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, businessAreas: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, learningPriorities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, education: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, technicalSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, softSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pathways: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, steps: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, training: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, compensation: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, globalPay: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, market: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, careerPath: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, remoteWork: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, immigration: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, challenges: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, opportunities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, trends: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, emerging: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pros: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, cons: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, faqs: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, relatedCareers: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, readiness: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> } };

export type RoleGuideQueryVariables = Exact<{
  id: string | number;
}>;


export type RoleGuideQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role', description: string | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, specializations: Array<{ description: string | null, demandDrivers: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> } }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, transitions: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, guide: { overview: string | null, keyFacts: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, differentiators: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, responsibilities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, workEnvironment: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, tools: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skillsBySeniority: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, businessAreas: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, learningPriorities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, education: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, technicalSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, softSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pathways: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, steps: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, training: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, compensation: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, globalPay: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, market: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, careerPath: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, remoteWork: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, immigration: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, challenges: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, opportunities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, trends: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, emerging: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pros: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, cons: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, faqs: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, relatedCareers: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, readiness: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> } }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type ConceptHistoryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ConceptHistoryQuery = { node:
    | { __typename: 'LearningOption', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Level', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Region', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Role', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'RoleFamily', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Skill', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'SkillGroup', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Specialization', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
   | null };

export type RevisionItemFragment = { number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
     | null }> };

export type ChangeItemFragment = { kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { roles: { totalCount: number }, levels: { totalCount: number }, skills: { totalCount: number }, specializations: { totalCount: number }, families: { totalCount: number }, skillGroups: { totalCount: number }, learningOptions: { totalCount: number }, regions: { totalCount: number }, reference: { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null };

export type LearningCardFragment = { learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status };

export type LearningListQueryVariables = Exact<{
  text?: string | null | undefined;
  statuses?: Array<Status> | Status | null | undefined;
  orderBy?: ConceptOrderField | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LearningListQuery = { concepts: { totalCount: number, nodes: Array<
      | { learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    > } };

export type LearningDetailsFragment = { revision: number, createdAt: string, learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, teaches: Array<{ proficiency: number, skill: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type LearningByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type LearningByIdQuery = { node:
    | { __typename: 'LearningOption', revision: number, createdAt: string, learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, teaches: Array<{ proficiency: number, skill: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type RungFragment = { rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> };

export type LevelListQueryVariables = Exact<{
  text?: string | null | undefined;
  statuses?: Array<Status> | Status | null | undefined;
  orderBy?: ConceptOrderField | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LevelListQuery = { concepts: { totalCount: number, nodes: Array<
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { rank: number, minYears: number | null, maxYears: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    > } };

export type LevelDetailsFragment = { rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, previous: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type LevelByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type LevelByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level', rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, previous: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'Region' }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type QualityCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QualityCountsQuery = { qualityReport: { revision: number, counts: Array<{ rule: QualityRule, severity: Severity, description: string, count: number, waived: number }> } };

export type RuleCountFragment = { rule: QualityRule, severity: Severity, description: string, count: number, waived: number };

export type QualityFindingsQueryVariables = Exact<{
  kinds?: Array<QualityRule> | QualityRule | null | undefined;
  waived?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type QualityFindingsQuery = { qualityReport: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> } };

export type FindingItemFragment = { id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null };

export type ConceptFindingsQueryVariables = Exact<{
  id: string | number;
}>;


export type ConceptFindingsQuery = { node:
    | { __typename: 'LearningOption', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'Level', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'Region', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'Role', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'RoleFamily', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'Skill', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'SkillGroup', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
    | { __typename: 'Specialization', findings: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        >, waiver: { reason: string, until: string, at: string, by: { id: string, name: string } } | null }> }
   | null };

export type WaiveFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
  until: string;
}>;


export type WaiveFindingMutation = { waiveFinding: { id: string } };

export type RemoveWaiverMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveWaiverMutation = { removeWaiver: boolean };

export type MergeDuplicatesMutationVariables = Exact<{
  from: Array<string | number> | string | number;
  into: string | number;
  message?: string | null | undefined;
}>;


export type MergeDuplicatesMutation = { merge:
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   };

export type RegionListQueryVariables = Exact<{
  text?: string | null | undefined;
  statuses?: Array<Status> | Status | null | undefined;
  orderBy?: ConceptOrderField | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RegionListQuery = { concepts: { totalCount: number, nodes: Array<
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { code: string, currency: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    > } };

export type RegionDetailsFragment = { code: string, currency: string, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type RegionByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RegionByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region', code: string, currency: string, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { regions: Array<{ currency: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> };

export type RelatedRoleItemFragment = { strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } };

export type RequirementItemFragment = { importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } };

export type RoleRowFragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, skills: { totalCount: number }, salaries: Array<{ median: number | null, currency: string, year: number }> };

export type RoleListQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  orderBy?: RoleOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type RoleListQuery = { roles: { totalCount: number, nodes: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, skills: { totalCount: number }, salaries: Array<{ median: number | null, currency: string, year: number }> }> } };

export type RoleDetailsFragment = { description: string | null, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, specializations: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, similarRoles: Array<{ similarity: number, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, sharedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, movesOut: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesIn: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type OutlookItemFragment = { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null };

export type RoleByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RoleByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role', description: string | null, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, specializations: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, similarRoles: Array<{ similarity: number, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, sharedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, movesOut: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesIn: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type PlaceItemFragment = { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null };

export type PayChangeItemFragment = { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } };

export type SkillMatchItemFragment = { importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> };

export type MoveItemFragment = { kind: MoveKind, feasibility: number, similarity: number, months: number, salaryNote: string, rationale: string, from: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, to: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, salaryChange: { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } } | null, parts: Array<{ name: string, weight: number, value: number, because: string }>, likeness: Array<{ name: string, weight: number, value: number, because: string }>, gap: { coverage: number, met: Array<{ skill: { id: string } }>, short: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, missing: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }> } };

export type RouteItemFragment = { feasibility: number, months: number, rationale: string, salaryChange: { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } } | null, moves: Array<{ kind: MoveKind, feasibility: number, similarity: number, months: number, salaryNote: string, rationale: string, from: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, to: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, salaryChange: { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } } | null, parts: Array<{ name: string, weight: number, value: number, because: string }>, likeness: Array<{ name: string, weight: number, value: number, because: string }>, gap: { coverage: number, met: Array<{ skill: { id: string } }>, short: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, missing: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }> } }> };

export type RoutesQueryVariables = Exact<{
  profile: ProfileInput;
  target: PositionInput;
  objective?: PathObjective | null | undefined;
  filter?: MoveFilter | null | undefined;
}>;


export type RoutesQuery = { transitionPaths: Array<{ feasibility: number, months: number, rationale: string, salaryChange: { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } } | null, moves: Array<{ kind: MoveKind, feasibility: number, similarity: number, months: number, salaryNote: string, rationale: string, from: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, to: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, salaryChange: { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } } | null, parts: Array<{ name: string, weight: number, value: number, because: string }>, likeness: Array<{ name: string, weight: number, value: number, because: string }>, gap: { coverage: number, met: Array<{ skill: { id: string } }>, short: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, missing: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }> } }> }> };

export type NextMovesQueryVariables = Exact<{
  profile: ProfileInput;
  filter?: MoveFilter | null | undefined;
}>;


export type NextMovesQuery = { nextMoves: Array<{ kind: MoveKind, feasibility: number, similarity: number, months: number, salaryNote: string, rationale: string, from: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, to: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, salaryChange: { currency: string, basis: PayBasis, from: number, to: number, percent: number, region: { name: string } } | null, parts: Array<{ name: string, weight: number, value: number, because: string }>, likeness: Array<{ name: string, weight: number, value: number, because: string }>, gap: { coverage: number, met: Array<{ skill: { id: string } }>, short: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, missing: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }> } }> };

export type LevelsOfRoleQueryVariables = Exact<{
  slug: string;
}>;


export type LevelsOfRoleQuery = { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status, levels: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }> } | null };

export type SalaryItemFragment = { year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null };

export type SearchEverythingQueryVariables = Exact<{
  text: string;
  kinds?: Array<ConceptKind> | ConceptKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchEverythingQuery = { search: Array<{ matched: string, score: number, concept:
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
     }> };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  kinds?: Array<ConceptKind> | ConceptKind | null | undefined;
  blank: boolean;
}>;


export type SuggestionsQuery = { search?: Array<{ matched: string, concept:
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
     }>, concepts?: { nodes: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    > } };

export type SkillGroupListQueryVariables = Exact<{
  text?: string | null | undefined;
  statuses?: Array<Status> | Status | null | undefined;
  orderBy?: ConceptOrderField | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SkillGroupListQuery = { concepts: { totalCount: number, nodes: Array<
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, skills: { totalCount: number } }
      | { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    > } };

export type SkillGroupDetailsFragment = { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type SkillGroupByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type SkillGroupByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup', revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'Specialization' }
   | null };

export type SkillRowFragment = { skillKind: SkillKind, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number } };

export type SkillListQueryVariables = Exact<{
  filter?: SkillFilter | null | undefined;
  orderBy?: SkillOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SkillListQuery = { skills: { totalCount: number, nodes: Array<{ skillKind: SkillKind, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number } }> } };

export type SkillDetailsFragment = { description: string | null, skillKind: SkillKind, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, broader: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, narrower: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, similarSkills: Array<{ lift: number, sharedRoles: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, requiredBy: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       }> }, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type SkillByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type SkillByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill', description: string | null, skillKind: SkillKind, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, broader: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, narrower: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, similarSkills: Array<{ lift: number, sharedRoles: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, requiredBy: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node:
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
           }> }, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type SourceItemFragment = { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null };

export type SpecializationListQueryVariables = Exact<{
  filter?: SpecializationFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SpecializationListQuery = { specializations: { totalCount: number, nodes: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, roles: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, skills: { totalCount: number } }> } };

export type SpecializationDetailsFragment = { description: string | null, demandDrivers: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, roles: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
  >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type SpecializationByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type SpecializationByIdQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role' }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization', description: string | null, demandDrivers: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, roles: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> }
   | null };

export type TransitionItemFragment = { difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConceptItemFragmentDoc = new TypedDocumentString(`
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
    `, {"fragmentName":"ConceptItem"}) as unknown as TypedDocumentString<ConceptItemFragment, unknown>;
export const ConceptRowFragmentDoc = new TypedDocumentString(`
    fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`, {"fragmentName":"ConceptRow"}) as unknown as TypedDocumentString<ConceptRowFragment, unknown>;
export const SourceItemFragmentDoc = new TypedDocumentString(`
    fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}
    `, {"fragmentName":"SourceItem"}) as unknown as TypedDocumentString<SourceItemFragment, unknown>;
export const ConceptCoreFragmentDoc = new TypedDocumentString(`
    fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"ConceptCore"}) as unknown as TypedDocumentString<ConceptCoreFragment, unknown>;
export const FamilyDetailsFragmentDoc = new TypedDocumentString(`
    fragment FamilyDetails on RoleFamily {
  ...ConceptCore
  parent {
    ...ConceptItem
  }
  children {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"FamilyDetails"}) as unknown as TypedDocumentString<FamilyDetailsFragment, unknown>;
export const OutlookItemFragmentDoc = new TypedDocumentString(`
    fragment OutlookItem on Outlook {
  growthPercent
  annualOpenings
  period
  commentary
  source {
    ...SourceItem
  }
}
    fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"OutlookItem"}) as unknown as TypedDocumentString<OutlookItemFragment, unknown>;
export const SalaryItemFragmentDoc = new TypedDocumentString(`
    fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"SalaryItem"}) as unknown as TypedDocumentString<SalaryItemFragment, unknown>;
export const RungFragmentDoc = new TypedDocumentString(`
    fragment Rung on Level {
  ...ConceptRow
  rank
  minYears
  maxYears
  focusAreas
  next {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"Rung"}) as unknown as TypedDocumentString<RungFragment, unknown>;
export const RequirementItemFragmentDoc = new TypedDocumentString(`
    fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"RequirementItem"}) as unknown as TypedDocumentString<RequirementItemFragment, unknown>;
export const LearningCardFragmentDoc = new TypedDocumentString(`
    fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`, {"fragmentName":"LearningCard"}) as unknown as TypedDocumentString<LearningCardFragment, unknown>;
export const RelatedRoleItemFragmentDoc = new TypedDocumentString(`
    fragment RelatedRoleItem on RelatedRoleEdge {
  strength
  rationale
  node {
    ...ConceptRow
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`, {"fragmentName":"RelatedRoleItem"}) as unknown as TypedDocumentString<RelatedRoleItemFragment, unknown>;
export const TransitionItemFragmentDoc = new TypedDocumentString(`
    fragment TransitionItem on TransitionEdge {
  difficulty
  months
  share
  rationale
  node {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`, {"fragmentName":"TransitionItem"}) as unknown as TypedDocumentString<TransitionItemFragment, unknown>;
export const GuideEntryFragmentDoc = new TypedDocumentString(`
    fragment GuideEntry on GuideItem {
  id
  heading
  body
  minMonths
  maxMonths
  source {
    ...SourceItem
  }
}
    fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"GuideEntry"}) as unknown as TypedDocumentString<GuideEntryFragment, unknown>;
export const GuideRoleFragmentDoc = new TypedDocumentString(`
    fragment GuideRole on Role {
  ...ConceptRow
  description
  family {
    ...ConceptItem
  }
  sources {
    ...SourceItem
  }
  outlook {
    ...OutlookItem
  }
  levels {
    ...Rung
    skills(first: 12) {
      edges {
        ...RequirementItem
      }
    }
  }
  salaries {
    ...SalaryItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
  learningOptions {
    ...LearningCard
  }
  specializations {
    ...ConceptRow
    description
    demandDrivers
    skills(first: 20) {
      totalCount
      edges {
        ...RequirementItem
      }
    }
  }
  relatedRoles(first: 24) {
    edges {
      ...RelatedRoleItem
    }
  }
  transitions(first: 24) {
    edges {
      ...TransitionItem
    }
  }
  guide {
    overview
    keyFacts {
      ...GuideEntry
    }
    differentiators {
      ...GuideEntry
    }
    responsibilities {
      ...GuideEntry
    }
    workEnvironment {
      ...GuideEntry
    }
    tools {
      ...GuideEntry
    }
    skillsBySeniority {
      ...GuideEntry
    }
    businessAreas {
      ...GuideEntry
    }
    learningPriorities {
      ...GuideEntry
    }
    education {
      ...GuideEntry
    }
    technicalSkills {
      ...GuideEntry
    }
    softSkills {
      ...GuideEntry
    }
    pathways {
      ...GuideEntry
    }
    steps {
      ...GuideEntry
    }
    training {
      ...GuideEntry
    }
    compensation {
      ...GuideEntry
    }
    globalPay {
      ...GuideEntry
    }
    market {
      ...GuideEntry
    }
    careerPath {
      ...GuideEntry
    }
    remoteWork {
      ...GuideEntry
    }
    immigration {
      ...GuideEntry
    }
    challenges {
      ...GuideEntry
    }
    opportunities {
      ...GuideEntry
    }
    trends {
      ...GuideEntry
    }
    emerging {
      ...GuideEntry
    }
    pros {
      ...GuideEntry
    }
    cons {
      ...GuideEntry
    }
    faqs {
      ...GuideEntry
    }
    relatedCareers {
      ...GuideEntry
    }
    readiness {
      ...GuideEntry
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment GuideEntry on GuideItem {
  id
  heading
  body
  minMonths
  maxMonths
  source {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment Rung on Level {
  ...ConceptRow
  rank
  minYears
  maxYears
  focusAreas
  next {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
}
fragment RelatedRoleItem on RelatedRoleEdge {
  strength
  rationale
  node {
    ...ConceptRow
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment OutlookItem on Outlook {
  growthPercent
  annualOpenings
  period
  commentary
  source {
    ...SourceItem
  }
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}
fragment TransitionItem on TransitionEdge {
  difficulty
  months
  share
  rationale
  node {
    ...ConceptItem
  }
}`, {"fragmentName":"GuideRole"}) as unknown as TypedDocumentString<GuideRoleFragment, unknown>;
export const ChangeItemFragmentDoc = new TypedDocumentString(`
    fragment ChangeItem on Change {
  kind
  relation
  before
  after
  conceptId
  otherId
  concept {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`, {"fragmentName":"ChangeItem"}) as unknown as TypedDocumentString<ChangeItemFragment, unknown>;
export const RevisionItemFragmentDoc = new TypedDocumentString(`
    fragment RevisionItem on Revision {
  number
  at
  message
  size
  actor {
    id
    name
  }
  changes(first: 20) {
    ...ChangeItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ChangeItem on Change {
  kind
  relation
  before
  after
  conceptId
  otherId
  concept {
    ...ConceptItem
  }
}`, {"fragmentName":"RevisionItem"}) as unknown as TypedDocumentString<RevisionItemFragment, unknown>;
export const LearningDetailsFragmentDoc = new TypedDocumentString(`
    fragment LearningDetails on LearningOption {
  ...ConceptCore
  ...LearningCard
  teaches {
    proficiency
    skill {
      ...ConceptItem
      skillKind
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"LearningDetails"}) as unknown as TypedDocumentString<LearningDetailsFragment, unknown>;
export const LevelDetailsFragmentDoc = new TypedDocumentString(`
    fragment LevelDetails on Level {
  ...ConceptCore
  rank
  minYears
  maxYears
  focusAreas
  role {
    ...ConceptItem
  }
  next {
    ...ConceptItem
  }
  previous {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"LevelDetails"}) as unknown as TypedDocumentString<LevelDetailsFragment, unknown>;
export const RuleCountFragmentDoc = new TypedDocumentString(`
    fragment RuleCount on QualityCount {
  rule
  severity
  description
  count
  waived
}
    `, {"fragmentName":"RuleCount"}) as unknown as TypedDocumentString<RuleCountFragment, unknown>;
export const FindingItemFragmentDoc = new TypedDocumentString(`
    fragment FindingItem on QualityFinding {
  id
  rule
  severity
  message
  concepts {
    ...ConceptItem
  }
  waiver {
    reason
    until
    at
    by {
      id
      name
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`, {"fragmentName":"FindingItem"}) as unknown as TypedDocumentString<FindingItemFragment, unknown>;
export const RegionDetailsFragmentDoc = new TypedDocumentString(`
    fragment RegionDetails on Region {
  ...ConceptCore
  code
  currency
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"RegionDetails"}) as unknown as TypedDocumentString<RegionDetailsFragment, unknown>;
export const RoleRowFragmentDoc = new TypedDocumentString(`
    fragment RoleRow on Role {
  ...ConceptRow
  family {
    ...ConceptItem
  }
  skills(first: 1) {
    totalCount
  }
  salaries(region: $region) {
    median
    currency
    year
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`, {"fragmentName":"RoleRow"}) as unknown as TypedDocumentString<RoleRowFragment, unknown>;
export const RoleDetailsFragmentDoc = new TypedDocumentString(`
    fragment RoleDetails on Role {
  ...ConceptCore
  description
  family {
    ...ConceptItem
  }
  outlook {
    ...OutlookItem
  }
  levels {
    ...Rung
  }
  salaries {
    ...SalaryItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
  specializations {
    ...ConceptRow
  }
  learningOptions {
    ...LearningCard
  }
  relatedRoles(first: 100) {
    edges {
      ...RelatedRoleItem
    }
  }
  similarRoles(first: 8) {
    similarity
    role {
      ...ConceptItem
    }
    sharedSkills {
      ...ConceptItem
    }
  }
  movesOut: transitions(first: 100, direction: OUT) {
    edges {
      ...TransitionItem
    }
  }
  movesIn: transitions(first: 100, direction: IN) {
    edges {
      ...TransitionItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment Rung on Level {
  ...ConceptRow
  rank
  minYears
  maxYears
  focusAreas
  next {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
}
fragment RelatedRoleItem on RelatedRoleEdge {
  strength
  rationale
  node {
    ...ConceptRow
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment OutlookItem on Outlook {
  growthPercent
  annualOpenings
  period
  commentary
  source {
    ...SourceItem
  }
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}
fragment TransitionItem on TransitionEdge {
  difficulty
  months
  share
  rationale
  node {
    ...ConceptItem
  }
}`, {"fragmentName":"RoleDetails"}) as unknown as TypedDocumentString<RoleDetailsFragment, unknown>;
export const PayChangeItemFragmentDoc = new TypedDocumentString(`
    fragment PayChangeItem on SalaryChange {
  region {
    name
  }
  currency
  basis
  from
  to
  percent
}
    `, {"fragmentName":"PayChangeItem"}) as unknown as TypedDocumentString<PayChangeItemFragment, unknown>;
export const PlaceItemFragmentDoc = new TypedDocumentString(`
    fragment PlaceItem on Position {
  role {
    ...ConceptItem
  }
  level {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`, {"fragmentName":"PlaceItem"}) as unknown as TypedDocumentString<PlaceItemFragment, unknown>;
export const SkillMatchItemFragmentDoc = new TypedDocumentString(`
    fragment SkillMatchItem on SkillMatch {
  skill {
    ...ConceptItem
  }
  importance
  required
  held
  counts
  months
  closeTo {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}`, {"fragmentName":"SkillMatchItem"}) as unknown as TypedDocumentString<SkillMatchItemFragment, unknown>;
export const MoveItemFragmentDoc = new TypedDocumentString(`
    fragment MoveItem on Move {
  from {
    ...PlaceItem
  }
  to {
    ...PlaceItem
  }
  kind
  feasibility
  similarity
  months
  salaryChange {
    ...PayChangeItem
  }
  salaryNote
  parts {
    name
    weight
    value
    because
  }
  likeness {
    name
    weight
    value
    because
  }
  rationale
  gap {
    coverage
    met {
      skill {
        id
      }
    }
    short {
      ...SkillMatchItem
    }
    missing {
      ...SkillMatchItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment PlaceItem on Position {
  role {
    ...ConceptItem
  }
  level {
    ...ConceptItem
  }
}
fragment PayChangeItem on SalaryChange {
  region {
    name
  }
  currency
  basis
  from
  to
  percent
}
fragment SkillMatchItem on SkillMatch {
  skill {
    ...ConceptItem
  }
  importance
  required
  held
  counts
  months
  closeTo {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
}`, {"fragmentName":"MoveItem"}) as unknown as TypedDocumentString<MoveItemFragment, unknown>;
export const RouteItemFragmentDoc = new TypedDocumentString(`
    fragment RouteItem on TransitionPath {
  feasibility
  months
  salaryChange {
    ...PayChangeItem
  }
  rationale
  moves {
    ...MoveItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment PlaceItem on Position {
  role {
    ...ConceptItem
  }
  level {
    ...ConceptItem
  }
}
fragment PayChangeItem on SalaryChange {
  region {
    name
  }
  currency
  basis
  from
  to
  percent
}
fragment SkillMatchItem on SkillMatch {
  skill {
    ...ConceptItem
  }
  importance
  required
  held
  counts
  months
  closeTo {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
}
fragment MoveItem on Move {
  from {
    ...PlaceItem
  }
  to {
    ...PlaceItem
  }
  kind
  feasibility
  similarity
  months
  salaryChange {
    ...PayChangeItem
  }
  salaryNote
  parts {
    name
    weight
    value
    because
  }
  likeness {
    name
    weight
    value
    because
  }
  rationale
  gap {
    coverage
    met {
      skill {
        id
      }
    }
    short {
      ...SkillMatchItem
    }
    missing {
      ...SkillMatchItem
    }
  }
}`, {"fragmentName":"RouteItem"}) as unknown as TypedDocumentString<RouteItemFragment, unknown>;
export const SkillGroupDetailsFragmentDoc = new TypedDocumentString(`
    fragment SkillGroupDetails on SkillGroup {
  ...ConceptCore
  parent {
    ...ConceptItem
  }
  children {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"SkillGroupDetails"}) as unknown as TypedDocumentString<SkillGroupDetailsFragment, unknown>;
export const SkillRowFragmentDoc = new TypedDocumentString(`
    fragment SkillRow on Skill {
  ...ConceptRow
  skillKind
  groups {
    ...ConceptItem
  }
  requiredBy(first: 1) {
    totalCount
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`, {"fragmentName":"SkillRow"}) as unknown as TypedDocumentString<SkillRowFragment, unknown>;
export const SkillDetailsFragmentDoc = new TypedDocumentString(`
    fragment SkillDetails on Skill {
  ...ConceptCore
  description
  skillKind
  groups {
    ...ConceptItem
  }
  broader {
    ...ConceptItem
  }
  narrower {
    ...ConceptItem
  }
  relatedSkills {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
  similarSkills(first: 10) {
    lift
    sharedRoles
    skill {
      ...ConceptItem
    }
  }
  requiredBy(first: 100) {
    totalCount
    edges {
      importance
      proficiency
      rationale
      node {
        ...ConceptItem
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"SkillDetails"}) as unknown as TypedDocumentString<SkillDetailsFragment, unknown>;
export const SpecializationDetailsFragmentDoc = new TypedDocumentString(`
    fragment SpecializationDetails on Specialization {
  ...ConceptCore
  description
  demandDrivers
  roles {
    ...ConceptItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`, {"fragmentName":"SpecializationDetails"}) as unknown as TypedDocumentString<SpecializationDetailsFragment, unknown>;
export const VisitorDocument = new TypedDocumentString(`
    query Visitor {
  viewer {
    id
    name
    permission
  }
  signInOptions {
    publicReading
    setUpNeeded
    externalSignIn
  }
}
    `) as unknown as TypedDocumentString<VisitorQuery, VisitorQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetUpAdministratorDocument = new TypedDocumentString(`
    mutation SetUpAdministrator($token: String!, $name: String!, $email: String!, $password: String!) {
  setUpAdministrator(
    token: $token
    name: $name
    email: $email
    password: $password
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetUpAdministratorMutation, SetUpAdministratorMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($token: String!, $password: String!) {
  setPassword(token: $token, password: $password)
}
    `) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ConceptsByIdDocument = new TypedDocumentString(`
    query ConceptsById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Concept {
      ...ConceptRow
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`) as unknown as TypedDocumentString<ConceptsByIdQuery, ConceptsByIdQueryVariables>;
export const ConceptBySlugDocument = new TypedDocumentString(`
    query ConceptBySlug($kind: ConceptKind!, $slug: String!) {
  concept(kind: $kind, slug: $slug) {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<ConceptBySlugQuery, ConceptBySlugQueryVariables>;
export const FamilyListDocument = new TypedDocumentString(`
    query FamilyList($text: String, $statuses: [Status!], $orderBy: ConceptOrderField, $direction: SortDirection, $first: Int, $offset: Int) {
  concepts(
    kinds: [ROLE_FAMILY]
    text: $text
    statuses: $statuses
    orderBy: $orderBy
    direction: $direction
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ConceptRow
      ... on RoleFamily {
        parent {
          ...ConceptItem
        }
        roles(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`) as unknown as TypedDocumentString<FamilyListQuery, FamilyListQueryVariables>;
export const FamilyByIdDocument = new TypedDocumentString(`
    query FamilyById($id: ID!) {
  node(id: $id) {
    __typename
    ... on RoleFamily {
      ...FamilyDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment FamilyDetails on RoleFamily {
  ...ConceptCore
  parent {
    ...ConceptItem
  }
  children {
    ...ConceptItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`) as unknown as TypedDocumentString<FamilyByIdQuery, FamilyByIdQueryVariables>;
export const GapDocument = new TypedDocumentString(`
    query Gap($profile: ProfileInput!, $target: PositionInput!) {
  readiness(profile: $profile, target: $target) {
    score
    verdict
    bySkillKind {
      skillKind
      coverage
    }
    nextActions {
      skill {
        ...ConceptItem
      }
      from
      to
      months
      gain
      learningOptions {
        ...LearningCard
      }
    }
    gap {
      target {
        ...PlaceItem
      }
      coverage
      months
      met {
        ...SkillMatchItem
      }
      short {
        ...SkillMatchItem
      }
      missing {
        ...SkillMatchItem
      }
      unused {
        skill {
          ...ConceptItem
        }
        proficiency
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment PlaceItem on Position {
  role {
    ...ConceptItem
  }
  level {
    ...ConceptItem
  }
}
fragment SkillMatchItem on SkillMatch {
  skill {
    ...ConceptItem
  }
  importance
  required
  held
  counts
  months
  closeTo {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
}`) as unknown as TypedDocumentString<GapQuery, GapQueryVariables>;
export const RoleGuideDocument = new TypedDocumentString(`
    query RoleGuide($id: ID!) {
  node(id: $id) {
    __typename
    ... on Role {
      ...GuideRole
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment GuideEntry on GuideItem {
  id
  heading
  body
  minMonths
  maxMonths
  source {
    ...SourceItem
  }
}
fragment GuideRole on Role {
  ...ConceptRow
  description
  family {
    ...ConceptItem
  }
  sources {
    ...SourceItem
  }
  outlook {
    ...OutlookItem
  }
  levels {
    ...Rung
    skills(first: 12) {
      edges {
        ...RequirementItem
      }
    }
  }
  salaries {
    ...SalaryItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
  learningOptions {
    ...LearningCard
  }
  specializations {
    ...ConceptRow
    description
    demandDrivers
    skills(first: 20) {
      totalCount
      edges {
        ...RequirementItem
      }
    }
  }
  relatedRoles(first: 24) {
    edges {
      ...RelatedRoleItem
    }
  }
  transitions(first: 24) {
    edges {
      ...TransitionItem
    }
  }
  guide {
    overview
    keyFacts {
      ...GuideEntry
    }
    differentiators {
      ...GuideEntry
    }
    responsibilities {
      ...GuideEntry
    }
    workEnvironment {
      ...GuideEntry
    }
    tools {
      ...GuideEntry
    }
    skillsBySeniority {
      ...GuideEntry
    }
    businessAreas {
      ...GuideEntry
    }
    learningPriorities {
      ...GuideEntry
    }
    education {
      ...GuideEntry
    }
    technicalSkills {
      ...GuideEntry
    }
    softSkills {
      ...GuideEntry
    }
    pathways {
      ...GuideEntry
    }
    steps {
      ...GuideEntry
    }
    training {
      ...GuideEntry
    }
    compensation {
      ...GuideEntry
    }
    globalPay {
      ...GuideEntry
    }
    market {
      ...GuideEntry
    }
    careerPath {
      ...GuideEntry
    }
    remoteWork {
      ...GuideEntry
    }
    immigration {
      ...GuideEntry
    }
    challenges {
      ...GuideEntry
    }
    opportunities {
      ...GuideEntry
    }
    trends {
      ...GuideEntry
    }
    emerging {
      ...GuideEntry
    }
    pros {
      ...GuideEntry
    }
    cons {
      ...GuideEntry
    }
    faqs {
      ...GuideEntry
    }
    relatedCareers {
      ...GuideEntry
    }
    readiness {
      ...GuideEntry
    }
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment Rung on Level {
  ...ConceptRow
  rank
  minYears
  maxYears
  focusAreas
  next {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
}
fragment RelatedRoleItem on RelatedRoleEdge {
  strength
  rationale
  node {
    ...ConceptRow
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment OutlookItem on Outlook {
  growthPercent
  annualOpenings
  period
  commentary
  source {
    ...SourceItem
  }
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}
fragment TransitionItem on TransitionEdge {
  difficulty
  months
  share
  rationale
  node {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<RoleGuideQuery, RoleGuideQueryVariables>;
export const ConceptHistoryDocument = new TypedDocumentString(`
    query ConceptHistory($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Concept {
      history(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RevisionItem
        }
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment RevisionItem on Revision {
  number
  at
  message
  size
  actor {
    id
    name
  }
  changes(first: 20) {
    ...ChangeItem
  }
}
fragment ChangeItem on Change {
  kind
  relation
  before
  after
  conceptId
  otherId
  concept {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<ConceptHistoryQuery, ConceptHistoryQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  roles: concepts(kinds: [ROLE], first: 1) {
    totalCount
  }
  levels: concepts(kinds: [LEVEL], first: 1) {
    totalCount
  }
  skills: concepts(kinds: [SKILL], first: 1) {
    totalCount
  }
  specializations: concepts(kinds: [SPECIALIZATION], first: 1) {
    totalCount
  }
  families: concepts(kinds: [ROLE_FAMILY], first: 1) {
    totalCount
  }
  skillGroups: concepts(kinds: [SKILL_GROUP], first: 1) {
    totalCount
  }
  learningOptions: concepts(kinds: [LEARNING_OPTION], first: 1) {
    totalCount
  }
  regions: concepts(kinds: [REGION], first: 1) {
    totalCount
  }
  reference: role(slug: "amazon-engineer") {
    ...ConceptItem
    summary
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LearningListDocument = new TypedDocumentString(`
    query LearningList($text: String, $statuses: [Status!], $orderBy: ConceptOrderField, $direction: SortDirection, $first: Int, $offset: Int) {
  concepts(
    kinds: [LEARNING_OPTION]
    text: $text
    statuses: $statuses
    orderBy: $orderBy
    direction: $direction
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ConceptRow
      ... on LearningOption {
        ...LearningCard
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}`) as unknown as TypedDocumentString<LearningListQuery, LearningListQueryVariables>;
export const LearningByIdDocument = new TypedDocumentString(`
    query LearningById($id: ID!) {
  node(id: $id) {
    __typename
    ... on LearningOption {
      ...LearningDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment LearningDetails on LearningOption {
  ...ConceptCore
  ...LearningCard
  teaches {
    proficiency
    skill {
      ...ConceptItem
      skillKind
    }
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`) as unknown as TypedDocumentString<LearningByIdQuery, LearningByIdQueryVariables>;
export const LevelListDocument = new TypedDocumentString(`
    query LevelList($text: String, $statuses: [Status!], $orderBy: ConceptOrderField, $direction: SortDirection, $first: Int, $offset: Int) {
  concepts(
    kinds: [LEVEL]
    text: $text
    statuses: $statuses
    orderBy: $orderBy
    direction: $direction
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ConceptRow
      ... on Level {
        rank
        minYears
        maxYears
        role {
          ...ConceptItem
        }
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`) as unknown as TypedDocumentString<LevelListQuery, LevelListQueryVariables>;
export const LevelByIdDocument = new TypedDocumentString(`
    query LevelById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Level {
      ...LevelDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LevelDetails on Level {
  ...ConceptCore
  rank
  minYears
  maxYears
  focusAreas
  role {
    ...ConceptItem
  }
  next {
    ...ConceptItem
  }
  previous {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`) as unknown as TypedDocumentString<LevelByIdQuery, LevelByIdQueryVariables>;
export const QualityCountsDocument = new TypedDocumentString(`
    query QualityCounts {
  qualityReport(first: 1) {
    revision
    counts {
      ...RuleCount
    }
  }
}
    fragment RuleCount on QualityCount {
  rule
  severity
  description
  count
  waived
}`) as unknown as TypedDocumentString<QualityCountsQuery, QualityCountsQueryVariables>;
export const QualityFindingsDocument = new TypedDocumentString(`
    query QualityFindings($kinds: [QualityRule!], $waived: Boolean, $after: String) {
  qualityReport(kinds: $kinds, waived: $waived, first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    findings {
      ...FindingItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment FindingItem on QualityFinding {
  id
  rule
  severity
  message
  concepts {
    ...ConceptItem
  }
  waiver {
    reason
    until
    at
    by {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<QualityFindingsQuery, QualityFindingsQueryVariables>;
export const ConceptFindingsDocument = new TypedDocumentString(`
    query ConceptFindings($id: ID!) {
  node(id: $id) {
    __typename
    ... on Concept {
      findings {
        ...FindingItem
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment FindingItem on QualityFinding {
  id
  rule
  severity
  message
  concepts {
    ...ConceptItem
  }
  waiver {
    reason
    until
    at
    by {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ConceptFindingsQuery, ConceptFindingsQueryVariables>;
export const WaiveFindingDocument = new TypedDocumentString(`
    mutation WaiveFinding($id: ID!, $reason: String!, $until: DateTime!) {
  waiveFinding(id: $id, reason: $reason, until: $until) {
    id
  }
}
    `) as unknown as TypedDocumentString<WaiveFindingMutation, WaiveFindingMutationVariables>;
export const RemoveWaiverDocument = new TypedDocumentString(`
    mutation RemoveWaiver($id: ID!) {
  removeWaiver(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveWaiverMutation, RemoveWaiverMutationVariables>;
export const MergeDuplicatesDocument = new TypedDocumentString(`
    mutation MergeDuplicates($from: [ID!]!, $into: ID!, $message: String) {
  merge(from: $from, into: $into, message: $message) {
    ...ConceptItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<MergeDuplicatesMutation, MergeDuplicatesMutationVariables>;
export const RegionListDocument = new TypedDocumentString(`
    query RegionList($text: String, $statuses: [Status!], $orderBy: ConceptOrderField, $direction: SortDirection, $first: Int, $offset: Int) {
  concepts(
    kinds: [REGION]
    text: $text
    statuses: $statuses
    orderBy: $orderBy
    direction: $direction
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ConceptRow
      ... on Region {
        code
        currency
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`) as unknown as TypedDocumentString<RegionListQuery, RegionListQueryVariables>;
export const RegionByIdDocument = new TypedDocumentString(`
    query RegionById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Region {
      ...RegionDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment RegionDetails on Region {
  ...ConceptCore
  code
  currency
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`) as unknown as TypedDocumentString<RegionByIdQuery, RegionByIdQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions {
  regions {
    ...ConceptItem
    currency
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const RoleListDocument = new TypedDocumentString(`
    query RoleList($filter: RoleFilter, $orderBy: RoleOrder, $first: Int, $offset: Int, $region: String) {
  roles(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...RoleRow
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment RoleRow on Role {
  ...ConceptRow
  family {
    ...ConceptItem
  }
  skills(first: 1) {
    totalCount
  }
  salaries(region: $region) {
    median
    currency
    year
  }
}`) as unknown as TypedDocumentString<RoleListQuery, RoleListQueryVariables>;
export const RoleByIdDocument = new TypedDocumentString(`
    query RoleById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Role {
      ...RoleDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment Rung on Level {
  ...ConceptRow
  rank
  minYears
  maxYears
  focusAreas
  next {
    ...ConceptItem
  }
  salaries {
    ...SalaryItem
  }
}
fragment RelatedRoleItem on RelatedRoleEdge {
  strength
  rationale
  node {
    ...ConceptRow
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment RoleDetails on Role {
  ...ConceptCore
  description
  family {
    ...ConceptItem
  }
  outlook {
    ...OutlookItem
  }
  levels {
    ...Rung
  }
  salaries {
    ...SalaryItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
  specializations {
    ...ConceptRow
  }
  learningOptions {
    ...LearningCard
  }
  relatedRoles(first: 100) {
    edges {
      ...RelatedRoleItem
    }
  }
  similarRoles(first: 8) {
    similarity
    role {
      ...ConceptItem
    }
    sharedSkills {
      ...ConceptItem
    }
  }
  movesOut: transitions(first: 100, direction: OUT) {
    edges {
      ...TransitionItem
    }
  }
  movesIn: transitions(first: 100, direction: IN) {
    edges {
      ...TransitionItem
    }
  }
}
fragment OutlookItem on Outlook {
  growthPercent
  annualOpenings
  period
  commentary
  source {
    ...SourceItem
  }
}
fragment SalaryItem on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    ...ConceptItem
    code
  }
  source {
    ...SourceItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}
fragment TransitionItem on TransitionEdge {
  difficulty
  months
  share
  rationale
  node {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<RoleByIdQuery, RoleByIdQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($profile: ProfileInput!, $target: PositionInput!, $objective: PathObjective, $filter: MoveFilter) {
  transitionPaths(
    profile: $profile
    target: $target
    objective: $objective
    filter: $filter
    first: 3
  ) {
    ...RouteItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment PlaceItem on Position {
  role {
    ...ConceptItem
  }
  level {
    ...ConceptItem
  }
}
fragment PayChangeItem on SalaryChange {
  region {
    name
  }
  currency
  basis
  from
  to
  percent
}
fragment SkillMatchItem on SkillMatch {
  skill {
    ...ConceptItem
  }
  importance
  required
  held
  counts
  months
  closeTo {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
}
fragment MoveItem on Move {
  from {
    ...PlaceItem
  }
  to {
    ...PlaceItem
  }
  kind
  feasibility
  similarity
  months
  salaryChange {
    ...PayChangeItem
  }
  salaryNote
  parts {
    name
    weight
    value
    because
  }
  likeness {
    name
    weight
    value
    because
  }
  rationale
  gap {
    coverage
    met {
      skill {
        id
      }
    }
    short {
      ...SkillMatchItem
    }
    missing {
      ...SkillMatchItem
    }
  }
}
fragment RouteItem on TransitionPath {
  feasibility
  months
  salaryChange {
    ...PayChangeItem
  }
  rationale
  moves {
    ...MoveItem
  }
}`) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const NextMovesDocument = new TypedDocumentString(`
    query NextMoves($profile: ProfileInput!, $filter: MoveFilter) {
  nextMoves(profile: $profile, filter: $filter, first: 12) {
    ...MoveItem
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment PlaceItem on Position {
  role {
    ...ConceptItem
  }
  level {
    ...ConceptItem
  }
}
fragment PayChangeItem on SalaryChange {
  region {
    name
  }
  currency
  basis
  from
  to
  percent
}
fragment SkillMatchItem on SkillMatch {
  skill {
    ...ConceptItem
  }
  importance
  required
  held
  counts
  months
  closeTo {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
}
fragment MoveItem on Move {
  from {
    ...PlaceItem
  }
  to {
    ...PlaceItem
  }
  kind
  feasibility
  similarity
  months
  salaryChange {
    ...PayChangeItem
  }
  salaryNote
  parts {
    name
    weight
    value
    because
  }
  likeness {
    name
    weight
    value
    because
  }
  rationale
  gap {
    coverage
    met {
      skill {
        id
      }
    }
    short {
      ...SkillMatchItem
    }
    missing {
      ...SkillMatchItem
    }
  }
}`) as unknown as TypedDocumentString<NextMovesQuery, NextMovesQueryVariables>;
export const LevelsOfRoleDocument = new TypedDocumentString(`
    query LevelsOfRole($slug: String!) {
  role(slug: $slug) {
    ...ConceptItem
    levels {
      ...ConceptItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<LevelsOfRoleQuery, LevelsOfRoleQueryVariables>;
export const SearchEverythingDocument = new TypedDocumentString(`
    query SearchEverything($text: String!, $kinds: [ConceptKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    matched
    score
    concept {
      ...ConceptItem
      summary
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [ConceptKind!], $blank: Boolean!) {
  search(text: $text, kinds: $kinds, first: 15) @skip(if: $blank) {
    matched
    concept {
      ...ConceptItem
    }
  }
  concepts(kinds: $kinds, first: 15) @include(if: $blank) {
    nodes {
      ...ConceptItem
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SkillGroupListDocument = new TypedDocumentString(`
    query SkillGroupList($text: String, $statuses: [Status!], $orderBy: ConceptOrderField, $direction: SortDirection, $first: Int, $offset: Int) {
  concepts(
    kinds: [SKILL_GROUP]
    text: $text
    statuses: $statuses
    orderBy: $orderBy
    direction: $direction
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ConceptRow
      ... on SkillGroup {
        parent {
          ...ConceptItem
        }
        skills(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`) as unknown as TypedDocumentString<SkillGroupListQuery, SkillGroupListQueryVariables>;
export const SkillGroupByIdDocument = new TypedDocumentString(`
    query SkillGroupById($id: ID!) {
  node(id: $id) {
    __typename
    ... on SkillGroup {
      ...SkillGroupDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment SkillGroupDetails on SkillGroup {
  ...ConceptCore
  parent {
    ...ConceptItem
  }
  children {
    ...ConceptItem
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`) as unknown as TypedDocumentString<SkillGroupByIdQuery, SkillGroupByIdQueryVariables>;
export const SkillListDocument = new TypedDocumentString(`
    query SkillList($filter: SkillFilter, $orderBy: SkillOrder, $first: Int, $offset: Int) {
  skills(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...SkillRow
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment SkillRow on Skill {
  ...ConceptRow
  skillKind
  groups {
    ...ConceptItem
  }
  requiredBy(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<SkillListQuery, SkillListQueryVariables>;
export const SkillByIdDocument = new TypedDocumentString(`
    query SkillById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Skill {
      ...SkillDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment LearningCard on LearningOption {
  ...ConceptRow
  learningKind
  currency
  minCost
  maxCost
  minMonths
  maxMonths
}
fragment SkillDetails on Skill {
  ...ConceptCore
  description
  skillKind
  groups {
    ...ConceptItem
  }
  broader {
    ...ConceptItem
  }
  narrower {
    ...ConceptItem
  }
  relatedSkills {
    ...ConceptItem
  }
  learningOptions {
    ...LearningCard
  }
  similarSkills(first: 10) {
    lift
    sharedRoles
    skill {
      ...ConceptItem
    }
  }
  requiredBy(first: 100) {
    totalCount
    edges {
      importance
      proficiency
      rationale
      node {
        ...ConceptItem
      }
    }
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}`) as unknown as TypedDocumentString<SkillByIdQuery, SkillByIdQueryVariables>;
export const SpecializationListDocument = new TypedDocumentString(`
    query SpecializationList($filter: SpecializationFilter, $first: Int, $offset: Int) {
  specializations(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ConceptRow
      roles {
        ...ConceptItem
      }
      skills(first: 1) {
        totalCount
      }
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}`) as unknown as TypedDocumentString<SpecializationListQuery, SpecializationListQueryVariables>;
export const SpecializationByIdDocument = new TypedDocumentString(`
    query SpecializationById($id: ID!) {
  node(id: $id) {
    __typename
    ... on Specialization {
      ...SpecializationDetails
    }
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment ConceptRow on Concept {
  ...ConceptItem
  altNames
  summary
  updatedAt
}
fragment ConceptCore on Concept {
  ...ConceptRow
  revision
  createdAt
  replacedBy {
    ...ConceptItem
  }
  mappings {
    scheme
    code
    match
    uri
  }
  sources {
    ...SourceItem
  }
}
fragment RequirementItem on RequirementEdge {
  importance
  proficiency
  rationale
  sources {
    ...SourceItem
  }
  node {
    ...ConceptItem
    skillKind
  }
}
fragment SourceItem on Source {
  id
  title
  publisher
  year
  url
  licence
}
fragment SpecializationDetails on Specialization {
  ...ConceptCore
  description
  demandDrivers
  roles {
    ...ConceptItem
  }
  skills(first: 100) {
    totalCount
    edges {
      ...RequirementItem
    }
  }
}`) as unknown as TypedDocumentString<SpecializationByIdQuery, SpecializationByIdQueryVariables>;