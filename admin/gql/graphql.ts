/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of one row of a bulk action. */
export const BulkOutcome = {
  /** It was changed. */
  Changed: 'CHANGED',
  /** It stays as it is; the message says why. The other rows are not affected. */
  Refused: 'REFUSED',
  /** It already was as it is to be. */
  Unchanged: 'UNCHANGED'
} as const;

export type BulkOutcome = typeof BulkOutcome[keyof typeof BulkOutcome];
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
/** Which side of a conflict counts. */
export type ConflictResolution = {
  /** The id of the conflict. */
  conflict: string | number;
  /** One of its choices. */
  take: Resolution;
};

/** How far a delivery is. */
export const DeliveryStatus = {
  /** A replay began before the receiver took it. */
  Cancelled: 'CANCELLED',
  /** Given up after the last attempt. */
  Failed: 'FAILED',
  /** On its way, or waiting to be tried again. */
  Pending: 'PENDING',
  /** The receiver took it. */
  Succeeded: 'SUCCEEDED'
} as const;

export type DeliveryStatus = typeof DeliveryStatus[keyof typeof DeliveryStatus];
/** One item of a section of a guide. */
export type GuideItemInput = {
  /** Markdown, at most 6,000 characters. */
  body: string;
  /** At most 256 characters. */
  heading?: string | null | undefined;
  /** Months it takes at most, where it takes time. */
  maxMonths?: number | null | undefined;
  /** Months it takes at least, where it takes time. */
  minMonths?: number | null | undefined;
  /** Its place in the section, from 1; last unless given. */
  order?: number | null | undefined;
  /** The section it belongs to. */
  section: GuideSection;
  /** The id of the source. */
  source?: string | number | null | undefined;
};

/** The sections of a guide, in reading order. */
export const GuideSection = {
  /** businessAreas */
  BusinessAreas: 'BUSINESS_AREAS',
  /** careerPath */
  CareerPath: 'CAREER_PATH',
  /** challenges */
  Challenges: 'CHALLENGES',
  /** compensation */
  Compensation: 'COMPENSATION',
  /** cons */
  Cons: 'CONS',
  /** differentiators */
  Differentiators: 'DIFFERENTIATORS',
  /** education */
  Education: 'EDUCATION',
  /** emerging */
  Emerging: 'EMERGING',
  /** faqs */
  Faqs: 'FAQS',
  /** globalPay */
  GlobalPay: 'GLOBAL_PAY',
  /** immigration */
  Immigration: 'IMMIGRATION',
  /** keyFacts */
  KeyFacts: 'KEY_FACTS',
  /** learningPriorities */
  LearningPriorities: 'LEARNING_PRIORITIES',
  /** market */
  Market: 'MARKET',
  /** opportunities */
  Opportunities: 'OPPORTUNITIES',
  /** overview */
  Overview: 'OVERVIEW',
  /** pathways */
  Pathways: 'PATHWAYS',
  /** pros */
  Pros: 'PROS',
  /** readiness */
  Readiness: 'READINESS',
  /** relatedCareers */
  RelatedCareers: 'RELATED_CAREERS',
  /** remoteWork */
  RemoteWork: 'REMOTE_WORK',
  /** responsibilities */
  Responsibilities: 'RESPONSIBILITIES',
  /** skillsBySeniority */
  SkillsBySeniority: 'SKILLS_BY_SENIORITY',
  /** softSkills */
  SoftSkills: 'SOFT_SKILLS',
  /** steps */
  Steps: 'STEPS',
  /** technicalSkills */
  TechnicalSkills: 'TECHNICAL_SKILLS',
  /** tools */
  Tools: 'TOOLS',
  /** training */
  Training: 'TRAINING',
  /** trends */
  Trends: 'TRENDS',
  /** workEnvironment */
  WorkEnvironment: 'WORK_ENVIRONMENT'
} as const;

export type GuideSection = typeof GuideSection[keyof typeof GuideSection];
/** A skill somebody holds. */
export type HeldSkillInput = {
  /** 1 novice to 5 expert. */
  proficiency: number;
  /** The slug of the skill. */
  skill: string;
};

/** What an import is doing. */
export const ImportPhase = {
  /** What they say is compared with the graph. */
  Comparing: 'COMPARING',
  /** The files are being read. */
  Reading: 'READING',
  /** The changes are being written, all of them or none: it can be stopped until the last one is. */
  Writing: 'WRITING'
} as const;

export type ImportPhase = typeof ImportPhase[keyof typeof ImportPhase];
/** Whose value stays in a conflict. */
export const ImportPolicy = {
  /** Nothing is applied until each conflict is decided. */
  Ask: 'ASK',
  /** What was edited here stays. */
  KeepOurs: 'KEEP_OURS',
  /** The source's value replaces what was edited here. */
  TakeTheirs: 'TAKE_THEIRS'
} as const;

export type ImportPolicy = typeof ImportPolicy[keyof typeof ImportPolicy];
/** How far an import is. */
export const ImportState = {
  /** Somebody stopped it: the graph is as it was. */
  Cancelled: 'CANCELLED',
  /** It came to its end: the report says what it found or did. */
  Done: 'DONE',
  /** It could not be carried out, and changed nothing. */
  Failed: 'FAILED',
  /** The server stopped meanwhile; what was not written completely was not written at all. */
  Interrupted: 'INTERRUPTED',
  /** It is being read, compared or written. */
  Running: 'RUNNING'
} as const;

export type ImportState = typeof ImportState[keyof typeof ImportState];
/** A person to be let in. */
export type InvitationInput = {
  /** What the person signs in with; must not be in use. */
  email: string;
  /** 1 to 256 characters. */
  name: string;
  permission: Permission;
};

/** A rung that a level leads to. */
export type LeadsToInput = {
  /** The id of the rung. */
  level: string | number;
  /** The track the step belongs to. */
  track?: Track | null | undefined;
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
/** A learning option to create. */
export type LearningOptionInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** ISO 4217 code of the costs. */
  currency?: string | null | undefined;
  learningKind: LearningKind;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** Whole units of the currency, in all. */
  maxCost?: number | null | undefined;
  maxMonths?: number | null | undefined;
  /** Whole units of the currency, in all. */
  minCost?: number | null | undefined;
  minMonths?: number | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** The ids of all roles it prepares for. */
  roles?: Array<string | number> | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
  /** All skills it teaches. */
  teaches?: Array<TaughtInput> | null | undefined;
};

/** What to change of a learning option: a field that is not given stays, null clears it. */
export type LearningOptionPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** ISO 4217 code of the costs. */
  currency?: string | null | undefined;
  learningKind?: LearningKind | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** Whole units of the currency, in all. */
  maxCost?: number | null | undefined;
  maxMonths?: number | null | undefined;
  /** Whole units of the currency, in all. */
  minCost?: number | null | undefined;
  minMonths?: number | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** The ids of all roles it prepares for. */
  roles?: Array<string | number> | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
  /** All skills it teaches. */
  teaches?: Array<TaughtInput> | null | undefined;
};

/** A level to create. */
export type LevelInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** At most 50. */
  focusAreas?: Array<string> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** Years of experience at most; null is open-ended. */
  maxYears?: number | null | undefined;
  /** Years of experience at least. */
  minYears?: number | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** All rungs it leads to. */
  next?: Array<LeadsToInput> | null | undefined;
  /** 1 is the lowest rung; the others make room. A new level comes last unless given. */
  rank?: number | null | undefined;
  /** The id of the role whose ladder it belongs to. */
  role: string | number;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** What to change of a level: a field that is not given stays, null clears it. */
export type LevelPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** At most 50. */
  focusAreas?: Array<string> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** Years of experience at most; null is open-ended. */
  maxYears?: number | null | undefined;
  /** Years of experience at least. */
  minYears?: number | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** All rungs it leads to. */
  next?: Array<LeadsToInput> | null | undefined;
  /** 1 is the lowest rung; the others make room. A new level comes last unless given. */
  rank?: number | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** A concept of another taxonomy that corresponds to ours. */
export type MappingInput = {
  /** The code there, with its leading zeros. */
  code: string;
  match: MatchKind;
  /** The taxonomy, such as ESCO, ISCO-08 or ONET-SOC. */
  scheme: string;
  /** Its full address. */
  uri?: string | null | undefined;
};

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
/** What becomes of what a source no longer has. */
export const MissingPolicy = {
  /** They are deprecated, however many they are. */
  Deprecate: 'DEPRECATE',
  /** They are deprecated, unless they are more than a tenth of what the source has here. */
  DeprecateFew: 'DEPRECATE_FEW',
  /** They stay as they are. */
  Keep: 'KEEP'
} as const;

export type MissingPolicy = typeof MissingPolicy[keyof typeof MissingPolicy];
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
/** How the demand for a role is expected to develop. */
export type OutlookInput = {
  /** Projected openings a year. */
  annualOpenings?: number | null | undefined;
  /** Markdown, at most 6,000 characters. */
  commentary?: string | null | undefined;
  /** Projected growth over the period, in percent. */
  growthPercent?: number | null | undefined;
  /** The years the projection spans, such as 2022–32. */
  period?: string | null | undefined;
  /** The id of the source of the figures. */
  source?: string | number | null | undefined;
};

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

/** What people do with a proposal. */
export const ProposalAction = {
  /** Review it: approve it. */
  Approve: 'APPROVE',
  /** Give it up. */
  Close: 'CLOSE',
  /** Say something. */
  Comment: 'COMMENT',
  /** Add changes and take them out, and change the title and the description. */
  Edit: 'EDIT',
  /** Make it a part of the graph. */
  Publish: 'PUBLISH',
  /** Review it: ask for changes. */
  RequestChanges: 'REQUEST_CHANGES',
  /** Ask for a review. */
  Submit: 'SUBMIT'
} as const;

export type ProposalAction = typeof ProposalAction[keyof typeof ProposalAction];
/** Which proposals: all given conditions hold. */
export type ProposalFilter = {
  /** With changes by this user, or begun by them. */
  author?: string | number | null | undefined;
  /** Changes this concept, a part of it or an edge of it. */
  concept?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<ProposalState> | null | undefined;
};

/** Where a proposal stands. */
export const ProposalState = {
  /** It may be published as it is; a change of it takes the approval back. */
  Approved: 'APPROVED',
  /** A reviewer asked for changes; it can be submitted again. */
  ChangesRequested: 'CHANGES_REQUESTED',
  /** It was given up. */
  Closed: 'CLOSED',
  /** It is being written. */
  Open: 'OPEN',
  /** It is a part of the graph. */
  Published: 'PUBLISHED',
  /** It waits for a review. */
  Submitted: 'SUBMITTED'
} as const;

export type ProposalState = typeof ProposalState[keyof typeof ProposalState];
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
/** A region to create. */
export type RegionInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** ISO 3166 code, or a named market in capitals. */
  code: string;
  /** ISO 4217 code. */
  currency: string;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** What to change of a region: a field that is not given stays, null clears it. */
export type RegionPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** ISO 3166 code, or a named market in capitals. */
  code?: string | null | undefined;
  /** ISO 4217 code. */
  currency?: string | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** The properties of the edge between two alike roles. */
export type RelatedRoleInput = {
  /** What relates the two, at most 2,000 characters. */
  rationale?: string | null | undefined;
  /** 0 (barely) to 1 (nearly the same work). */
  strength: number;
};

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
/** The properties of a requirement: one that is not given stays, null clears it. */
export type RequirementInput = {
  /** 1 to 5, not rounded, where it was measured finer than `importance` says. */
  exactImportance?: number | null | undefined;
  /** 1 to 5, not rounded, where it was measured finer than `proficiency` says. */
  exactProficiency?: number | null | undefined;
  /** 1 (hardly matters) to 5 (decisive). */
  importance: number;
  /** 1 novice to 5 expert; null where it is not known. */
  proficiency?: number | null | undefined;
  /** Why it is required, at most 2,000 characters. */
  rationale?: string | null | undefined;
  /** What the source said in its own scale, such as `IM 3.12, LV 4.50`; at most 200 characters. */
  stated?: string | null | undefined;
};

/** Which side of a conflict counts. */
export const Resolution = {
  /** What the graph says now. */
  Current: 'CURRENT',
  /** What the proposal says. */
  Proposed: 'PROPOSED'
} as const;

export type Resolution = typeof Resolution[keyof typeof Resolution];
/** What a reviewer decides. */
export const ReviewDecision = {
  /** It may be published. */
  Approve: 'APPROVE',
  /** It has to be changed first. */
  RequestChanges: 'REQUEST_CHANGES'
} as const;

export type ReviewDecision = typeof ReviewDecision[keyof typeof ReviewDecision];
/** Which revisions: all given conditions hold. */
export type RevisionFilter = {
  /** Written by this user. */
  actor?: string | number | null | undefined;
  /** Changed this concept, a part of it or an edge of it. */
  concept?: string | number | null | undefined;
  /** Made at this time or later. */
  from?: string | null | undefined;
  /** Touched a concept of one of these kinds. */
  kinds?: Array<ConceptKind> | null | undefined;
  /** The message contains this text; upper and lower case are the same. */
  text?: string | null | undefined;
  /** Made at this time or earlier. */
  to?: string | null | undefined;
};

/** A role family to create. */
export type RoleFamilyInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** The id of the family it is a part of. */
  parent?: string | number | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** What to change of a role family: a field that is not given stays, null clears it. */
export type RoleFamilyPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** The id of the family it is a part of. */
  parent?: string | number | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

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

/** A role to create. */
export type RoleInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** Markdown, at most 6,000 characters. */
  description?: string | null | undefined;
  /** The id of its family. */
  family?: string | number | null | undefined;
  /** The preparation needed: 1 (little or none) to 5 (extensive), as in O*NET job zones. */
  jobZone?: number | null | undefined;
  /** The ids of all that prepares for it. */
  learningOptions?: Array<string | number> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** How its demand is expected to develop; null clears it. */
  outlook?: OutlookInput | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** The ids of all its specializations. */
  specializations?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
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
/** What to change of a role: a field that is not given stays, null clears it. */
export type RolePatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** Markdown, at most 6,000 characters. */
  description?: string | null | undefined;
  /** The id of its family. */
  family?: string | number | null | undefined;
  /** The preparation needed: 1 (little or none) to 5 (extensive), as in O*NET job zones. */
  jobZone?: number | null | undefined;
  /** The ids of all that prepares for it. */
  learningOptions?: Array<string | number> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** How its demand is expected to develop; null clears it. */
  outlook?: OutlookInput | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** The ids of all its specializations. */
  specializations?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** Pay of a role or level in a region: whole units of the currency a year. */
export type SalaryInput = {
  /** The arithmetic mean. */
  average?: number | null | undefined;
  basis: PayBasis;
  /** ISO 4217 code. */
  currency: string;
  /** The upper end of the range. */
  high?: number | null | undefined;
  /** The lower end of the range. */
  low?: number | null | undefined;
  median?: number | null | undefined;
  /** The id of the region. */
  region: string | number;
  /** The id of the source. */
  source?: string | number | null | undefined;
  /** The year the figures are for. */
  year: number;
};

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

/** A skill group to create. */
export type SkillGroupInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** The id of the group it is a part of. */
  parent?: string | number | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** What to change of a skill group: a field that is not given stays, null clears it. */
export type SkillGroupPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** The id of the group it is a part of. */
  parent?: string | number | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** A skill to create. */
export type SkillInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** The ids of all skills one step up. */
  broader?: Array<string | number> | null | undefined;
  /** Markdown, at most 6,000 characters. */
  description?: string | null | undefined;
  /** The ids of all its groups. */
  groups?: Array<string | number> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** The ids of all related skills. */
  relatedSkills?: Array<string | number> | null | undefined;
  skillKind: SkillKind;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
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
/** How skills can be measured. */
export const SkillMetric = {
  /** Which share of the shortest ways between other skills of that graph lead through it. */
  Betweenness: 'BETWEENNESS',
  /** How evenly it is required across families: 1 less the sum of the squares of their shares. */
  Bridging: 'BRIDGING',
  /** The sum of its importance, 1 to 5, over these roles. */
  Importance: 'IMPORTANCE',
  /** PageRank in the graph that joins every skill with those it is most often required with. */
  Pagerank: 'PAGERANK',
  /** How many roles require it, as a whole or at any level. */
  RoleCount: 'ROLE_COUNT',
  /** Which share of that is in the one family that requires it most: 1 where a single family does. */
  Specificity: 'SPECIFICITY'
} as const;

export type SkillMetric = typeof SkillMetric[keyof typeof SkillMetric];
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
/** What to change of a skill: a field that is not given stays, null clears it. */
export type SkillPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** The ids of all skills one step up. */
  broader?: Array<string | number> | null | undefined;
  /** Markdown, at most 6,000 characters. */
  description?: string | null | undefined;
  /** The ids of all its groups. */
  groups?: Array<string | number> | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** The ids of all related skills. */
  relatedSkills?: Array<string | number> | null | undefined;
  skillKind?: SkillKind | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** A required skill and the properties of the requirement. */
export type SkillRequirementInput = {
  /** 1 to 5, not rounded, where it was measured finer than `importance` says. */
  exactImportance?: number | null | undefined;
  /** 1 to 5, not rounded, where it was measured finer than `proficiency` says. */
  exactProficiency?: number | null | undefined;
  /** 1 (hardly matters) to 5 (decisive). */
  importance: number;
  /** 1 novice to 5 expert; null where it is not known. */
  proficiency?: number | null | undefined;
  /** Why it is required, at most 2,000 characters. */
  rationale?: string | null | undefined;
  /** The id of the skill. */
  skill: string | number;
  /** What the source said in its own scale, such as `IM 3.12, LV 4.50`; at most 200 characters. */
  stated?: string | null | undefined;
};

/** Which end comes first. */
export const SortDirection = {
  /** Smallest, earliest or A first. */
  Asc: 'ASC',
  /** Largest, latest or Z first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** A source to create. */
export type SourceInput = {
  /** The terms it may be used under. */
  licence?: string | null | undefined;
  publisher?: string | null | undefined;
  /** At most 512 characters. */
  title: string;
  /** A full http or https address. */
  url?: string | null | undefined;
  /** The year it was published. */
  year?: number | null | undefined;
};

/** All given conditions hold. Slugs unless said otherwise. */
export type SpecializationFilter = {
  /** Of any of these roles. */
  roles?: Array<string> | null | undefined;
  /** PUBLISHED only unless given. */
  statuses?: Array<Status> | null | undefined;
  /** Words that the name or an alternative name starts with, in any order. */
  text?: string | null | undefined;
};

/** A specialization to create. */
export type SpecializationInput = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** What makes employers ask for it, at most 50. */
  demandDrivers?: Array<string> | null | undefined;
  /** Markdown, at most 6,000 characters. */
  description?: string | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name: string;
  /** The ids of all roles it is a field of. */
  roles?: Array<string | number> | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** What to change of a specialization: a field that is not given stays, null clears it. */
export type SpecializationPatch = {
  /** Other names people use for it, at most 200. */
  altNames?: Array<string> | null | undefined;
  /** What makes employers ask for it, at most 50. */
  demandDrivers?: Array<string> | null | undefined;
  /** Markdown, at most 6,000 characters. */
  description?: string | null | undefined;
  /** All its counterparts in other taxonomies. */
  mappings?: Array<MappingInput> | null | undefined;
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** The ids of all roles it is a field of. */
  roles?: Array<string | number> | null | undefined;
  /** Kebab-case, unique within its kind; made from the name unless given. */
  slug?: string | null | undefined;
  /** The ids of all sources it cites. */
  sources?: Array<string | number> | null | undefined;
  /** One or two sentences, at most 2,000 characters. */
  summary?: string | null | undefined;
};

/** Drafts live in proposals, never in the graph. */
export const Status = {
  /** Still readable by id and slug, but left out of lists and search unless asked for. */
  Deprecated: 'DEPRECATED',
  /** Shown everywhere. */
  Published: 'PUBLISHED'
} as const;

export type Status = typeof Status[keyof typeof Status];
/** A skill that a learning option teaches. */
export type TaughtInput = {
  /** 1 to 5: what one reaches. */
  proficiency: number;
  /** The id of the skill. */
  skill: string | number;
};

/** What an API token may be used for at most; it never may more than its user. */
export const TokenScope = {
  /** Manages users, webhooks and imports: ADMIN at most. */
  Admin: 'ADMIN',
  /** Proposes changes: CONTRIBUTOR at most. */
  Propose: 'PROPOSE',
  /** Reads: VIEWER at most. */
  Read: 'READ',
  /** Changes and reviews: EDITOR at most. */
  Write: 'WRITE'
} as const;

export type TokenScope = typeof TokenScope[keyof typeof TokenScope];
/** The two ladders a level can lead up. */
export const Track = {
  /** individual contributor */
  Ic: 'IC',
  /** people manager */
  Manager: 'MANAGER'
} as const;

export type Track = typeof Track[keyof typeof Track];
/** The properties of a curated move: one that is not given stays, null clears it. */
export type TransitionInput = {
  /** 1 (easy) to 5 (very hard). */
  difficulty: number;
  /** Months of preparation people usually need. */
  months?: number | null | undefined;
  /** What carries over and what has to be learned. */
  rationale?: string | null | undefined;
  /** 0 to 1: the observed share of people who take this move. */
  share?: number | null | undefined;
};

/** All given conditions hold. */
export type UserFilter = {
  /** Only people who are (or are not) disabled; heeded for administrators only, others see who is not. */
  disabled?: boolean | null | undefined;
  /** Only people with one of these permissions. */
  permissions?: Array<Permission> | null | undefined;
  /** Part of the name; for administrators also the start of the e-mail. */
  text?: string | null | undefined;
};

/** What is to change; the rest stays. */
export type UserPatch = {
  /** True ends all sessions and API tokens of the person at once; false lets the person sign in again. */
  disabled?: boolean | null | undefined;
  /** 1 to 256 characters. */
  name?: string | null | undefined;
  /** Takes effect at once, in running sessions too. */
  permission?: Permission | null | undefined;
};

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
/** What a delivery is about. */
export const WebhookEvent = {
  /** A revision was made. */
  Revision: 'REVISION',
  /** An administrator asked for it, to see whether the receiver answers. */
  Test: 'TEST'
} as const;

export type WebhookEvent = typeof WebhookEvent[keyof typeof WebhookEvent];
/** A webhook to register. */
export type WebhookInput = {
  /** Whether to begin at once. */
  active?: boolean | null | undefined;
  /** What it is for, at most 500 characters. */
  description?: string | null | undefined;
  /** Where messages are posted to: https or http, and on the public Internet unless the server allows more. */
  url: string;
};

/** What to change of a webhook; fields that are left out stay. */
export type WebhookPatch = {
  /** Whether anything is sent. */
  active?: boolean | null | undefined;
  /** null clears it. */
  description?: string | null | undefined;
  /** Where messages are posted to. */
  url?: string | null | undefined;
};

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

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, address: string | null, agent: string | null, current: boolean }>, apiTokens: Array<{ id: string, name: string, scope: TokenScope, start: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, user: { id: string, name: string } }> };

export type EverybodysTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type EverybodysTokensQuery = { apiTokens: Array<{ id: string, name: string, scope: TokenScope, start: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, user: { id: string, name: string } }> };

export type TokenItemFragment = { id: string, name: string, scope: TokenScope, start: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, user: { id: string, name: string } };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  scope: TokenScope;
  expiresAt?: string | null | undefined;
}>;


export type CreateApiTokenMutation = { createApiToken: { token: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type ActivityQueryVariables = Exact<{
  filter?: RevisionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivityQuery = { revisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
         | null, other:
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
          | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
         | null }> }> } };

export type RevisionCountQueryVariables = Exact<{
  filter?: RevisionFilter | null | undefined;
}>;


export type RevisionCountQuery = { revisions: { totalCount: number } };

export type RevisionByNumberQueryVariables = Exact<{
  number: number;
  first: number;
  offset: number;
}>;


export type RevisionByNumberQuery = { revision: { number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       | null, other:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       | null }> } | null };

export type PeopleLikeQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PeopleLikeQuery = { users: { nodes: Array<{ id: string, name: string }> } };

export type LastVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type LastVisitQuery = { lastVisit: string | null };

export type NoteVisitMutationVariables = Exact<{ [key: string]: never; }>;


export type NoteVisitMutation = { noteVisit: string | null };

export type BulkReportFragment = { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> };

export type SetFamilyMutationVariables = Exact<{
  roles: Array<string | number> | string | number;
  family?: string | number | null | undefined;
  message?: string | null | undefined;
}>;


export type SetFamilyMutation = { setFamily: { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> } };

export type DeprecateAllMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason?: string | null | undefined;
  message?: string | null | undefined;
}>;


export type DeprecateAllMutation = { deprecateAll: { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> } };

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

export type DeleteConceptMutationVariables = Exact<{
  id: string | number;
  message?: string | null | undefined;
}>;


export type DeleteConceptMutation = { deleteConcept: boolean };

export type DeprecateMutationVariables = Exact<{
  id: string | number;
  replacedBy?: Array<string | number> | string | number | null | undefined;
  reason?: string | null | undefined;
  message?: string | null | undefined;
}>;


export type DeprecateMutation = { deprecate:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type RestoreMutationVariables = Exact<{
  id: string | number;
  message?: string | null | undefined;
}>;


export type RestoreMutation = { restore:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type MergeMutationVariables = Exact<{
  from: Array<string | number> | string | number;
  into: string | number;
  message?: string | null | undefined;
}>;


export type MergeMutation = { merge:
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   };

export type MergePreviewQueryVariables = Exact<{
  from: Array<string | number> | string | number;
  into: string | number;
}>;


export type MergePreviewQuery = { mergePreview: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
     | null, other:
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
     | null }> };

export type PictureNodeFragment = { id: string, kind: ConceptKind, slug: string, name: string, degree: number, families: Array<string>, degrees: Array<{ relation: RelationKind, count: number }> };

export type PictureEdgeFragment = { from: string, to: string, relation: RelationKind, weight: number | null };

export type SurroundingsQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  depth?: number | null | undefined;
  relations?: Array<RelationKind> | RelationKind | null | undefined;
  limit?: number | null | undefined;
  joinedTo?: Array<string | number> | string | number | null | undefined;
  skipUnknown?: boolean | null | undefined;
}>;


export type SurroundingsQuery = { neighborhood: { truncated: boolean, revision: number, nodes: Array<{ id: string, kind: ConceptKind, slug: string, name: string, degree: number, families: Array<string>, degrees: Array<{ relation: RelationKind, count: number }> }>, edges: Array<{ from: string, to: string, relation: RelationKind, weight: number | null }> } };

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  relations?: Array<RelationKind> | RelationKind | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type ConnectionsQuery = { connections: Array<{ nodes: Array<{ id: string, kind: ConceptKind, slug: string, name: string, degree: number, families: Array<string>, degrees: Array<{ relation: RelationKind, count: number }> }>, edges: Array<{ from: string, to: string, relation: RelationKind, weight: number | null }> }> };

export type FamilyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type FamilyNamesQuery = { roleFamilies: Array<{ id: string, slug: string, name: string }> };

export type CommunityNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunityNamesQuery = { ofRoles: Array<{ id: string, name: string }>, ofSkills: Array<{ id: string, name: string }> };

export type BridgesQueryVariables = Exact<{
  families: Array<string> | string;
  first?: number | null | undefined;
}>;


export type BridgesQuery = { skillDemand: Array<{ families: number, skill: { id: string } }> };

export type NodeCommunitiesQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  limit?: number | null | undefined;
}>;


export type NodeCommunitiesQuery = { neighborhood: { nodes: Array<{ id: string, community: string | null }> } };

export type NodeMeasureQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  limit?: number | null | undefined;
  metric: SkillMetric;
}>;


export type NodeMeasureQuery = { neighborhood: { nodes: Array<{ id: string, demand: number | null }> } };

export type RevisionTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionTimesQuery = { revisions: { nodes: Array<{ number: number, at: string, message: string | null }> } };

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

export type CreateRoleFamilyMutationVariables = Exact<{
  input: RoleFamilyInput;
  message?: string | null | undefined;
}>;


export type CreateRoleFamilyMutation = { saved: { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateRoleFamilyMutationVariables = Exact<{
  id: string | number;
  patch: RoleFamilyPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateRoleFamilyMutation = { saved: { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type GapQueryVariables = Exact<{
  profile: ProfileInput;
  target: PositionInput;
}>;


export type GapQuery = { readiness: { score: number, verdict: Verdict, bySkillKind: Array<{ skillKind: SkillKind, coverage: number }>, nextActions: Array<{ from: number | null, to: number, months: number, gain: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, gap: { coverage: number, months: number, target: { role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null }, met: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, short: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, missing: Array<{ importance: number, required: number, held: number | null, counts: number, months: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, closeTo: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }>, unused: Array<{ proficiency: number | null, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> } } };

export type GuideEntryFragment = { id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null };

export type GuideRoleFragment = { description: string | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, specializations: Array<{ description: string | null, demandDrivers: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> } }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, transitions: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, guide: { overview: string | null, keyFacts: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, differentiators: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, responsibilities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, workEnvironment: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, tools: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skillsBySeniority: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, businessAreas: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, learningPriorities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, education: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, technicalSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, softSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pathways: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, steps: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, training: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, compensation: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, globalPay: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, market: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, careerPath: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, remoteWork: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, immigration: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, challenges: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, opportunities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, trends: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, emerging: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pros: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, cons: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, faqs: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, relatedCareers: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, readiness: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> } };

export type RoleGuideQueryVariables = Exact<{
  id: string | number;
}>;


export type RoleGuideQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role', description: string | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, specializations: Array<{ description: string | null, demandDrivers: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> } }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, transitions: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, guide: { overview: string | null, keyFacts: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, differentiators: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, responsibilities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, workEnvironment: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, tools: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skillsBySeniority: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, businessAreas: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, learningPriorities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, education: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, technicalSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, softSkills: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pathways: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, steps: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, training: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, compensation: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, globalPay: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, market: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, careerPath: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, remoteWork: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, immigration: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, challenges: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, opportunities: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, trends: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, emerging: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, pros: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, cons: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, faqs: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, relatedCareers: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, readiness: Array<{ id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> } }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type GuideItemsQueryVariables = Exact<{
  id: string | number;
}>;


export type GuideItemsQuery = { node:
    | { __typename: 'LearningOption' }
    | { __typename: 'Level' }
    | { __typename: 'Region' }
    | { __typename: 'Role', revision: number, id: string, kind: ConceptKind, slug: string, name: string, status: Status, guideItems: Array<{ section: GuideSection, id: string, heading: string | null, body: string, minMonths: number | null, maxMonths: number | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }
    | { __typename: 'RoleFamily' }
    | { __typename: 'Skill' }
    | { __typename: 'SkillGroup' }
    | { __typename: 'Specialization' }
   | null };

export type SetGuideItemMutationVariables = Exact<{
  role: string | number;
  input: GuideItemInput;
  id?: string | number | null | undefined;
  message?: string | null | undefined;
  expectedRevision?: number | null | undefined;
}>;


export type SetGuideItemMutation = { setGuideItem: { id: string } };

export type RemoveGuideItemMutationVariables = Exact<{
  id: string | number;
  message?: string | null | undefined;
  expectedRevision?: number | null | undefined;
}>;


export type RemoveGuideItemMutation = { removeGuideItem: boolean };

export type OrderGuideItemsMutationVariables = Exact<{
  role: string | number;
  section: GuideSection;
  ids: Array<string | number> | string | number;
  message?: string | null | undefined;
}>;


export type OrderGuideItemsMutation = { orderGuideItems: Array<{ id: string }> };

export type ConceptHistoryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ConceptHistoryQuery = { node:
    | { __typename: 'LearningOption', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Level', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Region', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Role', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'RoleFamily', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Skill', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'SkillGroup', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null }> }> } }
    | { __typename: 'Specialization', history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null, other:
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

export type RevisionItemFragment = { number: number, at: string, message: string | null, size: number, actor: { id: string, name: string }, revertedBy: { number: number } | null, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
     | null, other:
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
   | null, other:
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   | null };

export type RevertMutationVariables = Exact<{
  revision: number;
  message?: string | null | undefined;
}>;


export type RevertMutation = { revert: { number: number } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { roles: { totalCount: number }, levels: { totalCount: number }, skills: { totalCount: number }, specializations: { totalCount: number }, families: { totalCount: number }, skillGroups: { totalCount: number }, learningOptions: { totalCount: number }, regions: { totalCount: number }, reference: { summary: string | null, id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null };

export type ImportChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportChoicesQuery = { importSources: Array<{ folder: string, formats: Array<string> }>, importFormats: Array<{ name: string, title: string, tables: Array<string> }>, importRuns: Array<{ id: string, format: string, folder: string, apply: boolean, givenVersion: string | null, without: Array<string>, conflicts: ImportPolicy, missing: MissingPolicy, state: ImportState, phase: ImportPhase, done: number, total: number, records: number, secondsLeft: number | null, startedBy: string, startedAt: string, finishedAt: string | null, title: string | null, revision: number | null, error: string | null }> };

export type ImportRunItemFragment = { id: string, format: string, folder: string, apply: boolean, givenVersion: string | null, without: Array<string>, conflicts: ImportPolicy, missing: MissingPolicy, state: ImportState, phase: ImportPhase, done: number, total: number, records: number, secondsLeft: number | null, startedBy: string, startedAt: string, finishedAt: string | null, title: string | null, revision: number | null, error: string | null };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunQuery = { importRun: { id: string, format: string, folder: string, apply: boolean, givenVersion: string | null, without: Array<string>, conflicts: ImportPolicy, missing: MissingPolicy, state: ImportState, phase: ImportPhase, done: number, total: number, records: number, secondsLeft: number | null, startedBy: string, startedAt: string, finishedAt: string | null, title: string | null, revision: number | null, error: string | null } | null };

export type ImportReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportReportQuery = { importRun: { id: string, report: { refusal: string | null, summary: { created: number, updated: number, unchanged: number, deprecated: number, skipped: number }, counts: Array<{ what: string, created: number, updated: number, unchanged: number, deprecated: number, skipped: number }>, created: { totalCount: number, items: Array<{ id: string, what: string, name: string }> }, changes: { totalCount: number, items: Array<{ id: string, what: string, name: string, otherId: string | null, otherName: string | null, field: string, before: unknown, after: unknown }> }, conflicts: { totalCount: number, items: Array<{ key: string, id: string, what: string, name: string, otherName: string | null, field: string, ours: unknown, theirs: unknown, actor: string | null, resolution: string | null }> }, deprecated: { totalCount: number, items: Array<{ id: string, what: string, name: string, replacedBy: Array<string> }> }, foundByName: { totalCount: number, items: Array<{ key: string, what: string, name: string, file: string, line: number, candidates: Array<{ id: string, name: string, why: string }> }> }, nearDuplicates: { totalCount: number, items: Array<{ key: string, what: string, name: string, file: string, line: number, candidates: Array<{ id: string, name: string, why: string }> }> }, faults: { totalCount: number, items: Array<{ file: string, line: number, column: string | null, reason: string }> }, notes: { totalCount: number, items: Array<{ file: string, line: number, column: string | null, reason: string }> } } | null } | null };

export type ImportCountItemFragment = { what: string, created: number, updated: number, unchanged: number, deprecated: number, skipped: number };

export type ImportChangeItemFragment = { id: string, what: string, name: string, otherId: string | null, otherName: string | null, field: string, before: unknown, after: unknown };

export type ImportConflictItemFragment = { key: string, id: string, what: string, name: string, otherName: string | null, field: string, ours: unknown, theirs: unknown, actor: string | null, resolution: string | null };

export type ImportLikenessItemFragment = { key: string, what: string, name: string, file: string, line: number, candidates: Array<{ id: string, name: string, why: string }> };

export type ImportRemarkItemFragment = { file: string, line: number, column: string | null, reason: string };

export type StartImportMutationVariables = Exact<{
  format: string;
  folder: string;
  apply?: boolean | null | undefined;
  version?: string | null | undefined;
  without?: Array<string> | string | null | undefined;
  conflicts?: ImportPolicy | null | undefined;
  missing?: MissingPolicy | null | undefined;
  decisions?: unknown;
}>;


export type StartImportMutation = { startImport: { id: string, format: string, folder: string, apply: boolean, givenVersion: string | null, without: Array<string>, conflicts: ImportPolicy, missing: MissingPolicy, state: ImportState, phase: ImportPhase, done: number, total: number, records: number, secondsLeft: number | null, startedBy: string, startedAt: string, finishedAt: string | null, title: string | null, revision: number | null, error: string | null } };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { cancelImport: { id: string, format: string, folder: string, apply: boolean, givenVersion: string | null, without: Array<string>, conflicts: ImportPolicy, missing: MissingPolicy, state: ImportState, phase: ImportPhase, done: number, total: number, records: number, secondsLeft: number | null, startedBy: string, startedAt: string, finishedAt: string | null, title: string | null, revision: number | null, error: string | null } };

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

export type CreateLearningOptionMutationVariables = Exact<{
  input: LearningOptionInput;
  message?: string | null | undefined;
}>;


export type CreateLearningOptionMutation = { saved: { revision: number, createdAt: string, learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, teaches: Array<{ proficiency: number, skill: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateLearningOptionMutationVariables = Exact<{
  id: string | number;
  patch: LearningOptionPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateLearningOptionMutation = { saved: { revision: number, createdAt: string, learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, teaches: Array<{ proficiency: number, skill: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type RungFragment = { rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> };

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

export type LevelDetailsFragment = { rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, steps: Array<{ track: Track | null, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, previous: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
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
    | { __typename: 'Level', rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, steps: Array<{ track: Track | null, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, previous: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
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

export type OrderLevelsMutationVariables = Exact<{
  role: string | number;
  ids: Array<string | number> | string | number;
  message?: string | null | undefined;
}>;


export type OrderLevelsMutation = { orderLevels: Array<{ id: string }> };

export type CreateLevelMutationVariables = Exact<{
  input: LevelInput;
  message?: string | null | undefined;
}>;


export type CreateLevelMutation = { saved: { rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, steps: Array<{ track: Track | null, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, previous: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateLevelMutationVariables = Exact<{
  id: string | number;
  patch: LevelPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateLevelMutation = { saved: { rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, steps: Array<{ track: Track | null, level: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }>, previous: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type PeopleQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PeopleQuery = { users: { totalCount: number, nodes: Array<{ id: string, name: string, permission: Permission, email: string | null, createdAt: string | null, disabledAt: string | null, hasPassword: boolean | null }> } };

export type PersonFragment = { id: string, name: string, permission: Permission, email: string | null, createdAt: string | null, disabledAt: string | null, hasPassword: boolean | null };

export type InviteUserMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type InviteUserMutation = { inviteUser: { link: string, expiresAt: string } };

export type UpdateUserMutationVariables = Exact<{
  id: string | number;
  patch: UserPatch;
}>;


export type UpdateUserMutation = { updateUser: { id: string } };

export type ResetPasswordMutationVariables = Exact<{
  user: string | number;
}>;


export type ResetPasswordMutation = { resetPassword: { link: string, expiresAt: string } };

export type DemandPlotQueryVariables = Exact<{
  metric: SkillMetric;
  filter?: RoleFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type DemandPlotQuery = { skillDemand: Array<{ value: number, roleCount: number, families: number, skill: { id: string, name: string } }> };

export type PayFigureFragment = { year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { slug: string, name: string } };

export type PayTableQueryVariables = Exact<{
  region?: string | null | undefined;
  filter?: RoleFilter | null | undefined;
}>;


export type PayTableQuery = { salaryTable: Array<{ role: { id: string, name: string }, level: { name: string, rank: number } | null, salary: { year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { slug: string, name: string } } }> };

export type PayOfRolesQueryVariables = Exact<{
  compared: Array<string | number> | string | number;
}>;


export type PayOfRolesQuery = { nodes: Array<
    | { id: string, name: string, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { slug: string, name: string } }>, levels: Array<{ name: string, rank: number, salaries: Array<{ year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { slug: string, name: string } }> }> }
    | Record<PropertyKey, never>
   | null> };

export type MatrixPlotQueryVariables = Exact<{
  top: boolean;
}>;


export type MatrixPlotQuery = { skillMatrix: { truncated: boolean, cells: Array<{ share: number, roles: number, family: { id: string, name: string }, group: { id: string, name: string } }> } };

export type GrowthPlotQueryVariables = Exact<{ [key: string]: never; }>;


export type GrowthPlotQuery = { graphGrowth: Array<{ revision: number, at: string, concepts: number, relations: number }> };

export type ProposalItemFragment = { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> };

export type ConflictItemFragment = { id: string, conceptId: string, relation: RelationKind | null, otherId: string | null, field: string, message: string, before: unknown, proposed: unknown, current: unknown, choices: Array<Resolution> };

export type ProposalListQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ProposalListQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> }> } };

export type ProposalPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalPageQuery = { proposal: { description: string | null, createdAt: string, actions: Array<ProposalAction>, id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       | null, other:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       | null }>, conflicts: Array<{ id: string, conceptId: string, relation: RelationKind | null, otherId: string | null, field: string, message: string, before: unknown, proposed: unknown, current: unknown, choices: Array<Resolution> }>, comments: Array<{ id: string, at: string, body: string, author: { id: string, name: string } }>, reviews: Array<{ id: string, at: string, decision: ReviewDecision, comment: string | null, version: number, reviewer: { id: string, name: string } }>, published: { number: number } | null, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } | null };

export type ProposalStandingQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalStandingQuery = { proposal: { id: string, state: ProposalState, updatedAt: string } | null, revisions: { nodes: Array<{ number: number }> } };

export type PendingChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type PendingChangesQuery = { proposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, changes: Array<{ kind: ChangedKind, relation: RelationKind | null, before: unknown, after: unknown, conceptId: string, otherId: string | null, concept:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       | null, other:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       | null }>, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } | null };

export type ProposalImpactQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalImpactQuery = { proposalImpact: { complete: boolean, broken: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      > }>, fixed: Array<{ id: string, rule: QualityRule, severity: Severity, message: string, concepts: Array<
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      > }> } };

export type NamedRoleItemFragment = { id: string, name: string, concept:
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
   | null };

export type ProposalMovesQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalMovesQuery = { proposalImpact: { moves: { lookedAt: number, complete: boolean, roles: Array<{ role: { id: string, name: string, concept:
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
            | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
           | null }, changes: Array<{ before: number | null, after: number | null, role: { id: string, name: string, concept:
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
              | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
             | null } }> }> } } };

export type CreateProposalMutationVariables = Exact<{
  title: string;
  description?: string | null | undefined;
}>;


export type CreateProposalMutation = { createProposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } };

export type WithdrawFromProposalMutationVariables = Exact<{
  id: string | number;
  concept: string | number;
}>;


export type WithdrawFromProposalMutation = { withdrawFromProposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } };

export type SubmitProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type SubmitProposalMutation = { submitProposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } };

export type CloseProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseProposalMutation = { closeProposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } };

export type CommentOnProposalMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type CommentOnProposalMutation = { commentOnProposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } };

export type ReviewProposalMutationVariables = Exact<{
  id: string | number;
  decision: ReviewDecision;
  comment?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type ReviewProposalMutation = { reviewProposal: { id: string, title: string, state: ProposalState, size: number, version: number, updatedAt: string, author: { id: string, name: string }, authors: Array<{ id: string, name: string }> } };

export type PublishProposalMutationVariables = Exact<{
  id: string | number;
  resolutions?: Array<ConflictResolution> | ConflictResolution | null | undefined;
}>;


export type PublishProposalMutation = { publishProposal: { number: number } };

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

export type CreateRegionMutationVariables = Exact<{
  input: RegionInput;
  message?: string | null | undefined;
}>;


export type CreateRegionMutation = { saved: { code: string, currency: string, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateRegionMutationVariables = Exact<{
  id: string | number;
  patch: RegionPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateRegionMutation = { saved: { code: string, currency: string, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { regions: Array<{ currency: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }> };

export type RelatedRoleItemFragment = { strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } };

export type SetRelatedRoleMutationVariables = Exact<{
  role: string | number;
  related: string | number;
  input: RelatedRoleInput;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type SetRelatedRoleMutation = { setRelatedRole: { strength: number } };

export type RemoveRelatedRoleMutationVariables = Exact<{
  role: string | number;
  related: string | number;
  message?: string | null | undefined;
}>;


export type RemoveRelatedRoleMutation = { removeRelatedRole: boolean };

export type RequirementItemFragment = { importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } };

export type RequirementRowFragment = { importance: number, proficiency: number | null, rationale: string | null, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, name: string }> } };

export type RequirementPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, name: string }> } }> };

export type HolderRequirementsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type HolderRequirementsQuery = { node:
    | { __typename: 'LearningOption', id: string, name: string, revision: number }
    | { __typename: 'Level', id: string, name: string, revision: number, skills: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, name: string }> } }> } }
    | { __typename: 'Region', id: string, name: string, revision: number }
    | { __typename: 'Role', id: string, name: string, revision: number, skills: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, name: string }> } }> } }
    | { __typename: 'RoleFamily', id: string, name: string, revision: number }
    | { __typename: 'Skill', id: string, name: string, revision: number }
    | { __typename: 'SkillGroup', id: string, name: string, revision: number }
    | { __typename: 'Specialization', id: string, name: string, revision: number, skills: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, name: string }> } }> } }
   | null };

export type SetRequirementsMutationVariables = Exact<{
  holder: string | number;
  requirements: Array<SkillRequirementInput> | SkillRequirementInput;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type SetRequirementsMutation = { setRequirements: { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> } };

export type ChangeRequirementMutationVariables = Exact<{
  holder: string | number;
  requirements: Array<SkillRequirementInput> | SkillRequirementInput;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type ChangeRequirementMutation = { setRequirements: { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> } };

export type RequireSkillMutationVariables = Exact<{
  holders: Array<string | number> | string | number;
  skill: string | number;
  input: RequirementInput;
  message?: string | null | undefined;
}>;


export type RequireSkillMutation = { requireSkill: { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> } };

export type DropSkillMutationVariables = Exact<{
  holders: Array<string | number> | string | number;
  skill: string | number;
  message?: string | null | undefined;
}>;


export type DropSkillMutation = { dropSkill: { revision: number | null, rows: Array<{ id: string, outcome: BulkOutcome, message: string | null }> } };

export type MatchNamesQueryVariables = Exact<{
  kind: ConceptKind;
  names: Array<string> | string;
}>;


export type MatchNamesQuery = { matchNames: Array<{ name: string, hits: Array<{ score: number, matched: string, concept:
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
        | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
       }> }> };

export type RoleRowFragment = { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, skills: { totalCount: number }, salaries: Array<{ median: number | null, currency: string, year: number }> };

export type RoleListQueryVariables = Exact<{
  filter?: RoleFilter | null | undefined;
  orderBy?: RoleOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type RoleListQuery = { roles: { totalCount: number, nodes: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, skills: { totalCount: number }, salaries: Array<{ median: number | null, currency: string, year: number }> }> } };

export type RoleDetailsFragment = { description: string | null, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, specializations: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesOut: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesIn: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
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
    | { __typename: 'Role', description: string | null, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, specializations: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesOut: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesIn: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
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

export type SimilarRolesQueryVariables = Exact<{
  id: string | number;
}>;


export type SimilarRolesQuery = { node:
    | { similarRoles: Array<{ similarity: number, role: { id: string, kind: ConceptKind, slug: string, name: string, status: Status }, sharedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }> }> }
    | Record<PropertyKey, never>
   | null };

export type CreateRoleMutationVariables = Exact<{
  input: RoleInput;
  message?: string | null | undefined;
}>;


export type CreateRoleMutation = { saved: { description: string | null, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, specializations: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesOut: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesIn: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateRoleMutationVariables = Exact<{
  id: string | number;
  patch: RolePatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateRoleMutation = { saved: { description: string | null, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, family: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, outlook: { growthPercent: number | null, annualOpenings: number | null, period: string | null, commentary: string | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null } | null, levels: Array<{ rank: number, minYears: number | null, maxYears: number | null, focusAreas: Array<string>, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, next: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }> }>, salaries: Array<{ id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, specializations: Array<{ altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedRoles: { edges: Array<{ strength: number, rationale: string | null, node: { altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesOut: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, movesIn: { edges: Array<{ difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

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

export type SalaryItemFragment = { id: string, year: number, basis: PayBasis, currency: string, low: number | null, median: number | null, average: number | null, high: number | null, region: { code: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } | null };

export type SetSalaryMutationVariables = Exact<{
  holder: string | number;
  input: SalaryInput;
  id?: string | number | null | undefined;
  message?: string | null | undefined;
  expectedRevision?: number | null | undefined;
}>;


export type SetSalaryMutation = { setSalary: { id: string } };

export type RemoveSalaryMutationVariables = Exact<{
  id: string | number;
  message?: string | null | undefined;
  expectedRevision?: number | null | undefined;
}>;


export type RemoveSalaryMutation = { removeSalary: boolean };

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

export type CreateSkillGroupMutationVariables = Exact<{
  input: SkillGroupInput;
  message?: string | null | undefined;
}>;


export type CreateSkillGroupMutation = { saved: { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateSkillGroupMutationVariables = Exact<{
  id: string | number;
  patch: SkillGroupPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateSkillGroupMutation = { saved: { revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, parent: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } | null, children: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type SkillRowFragment = { skillKind: SkillKind, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number } };

export type SkillListQueryVariables = Exact<{
  filter?: SkillFilter | null | undefined;
  orderBy?: SkillOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SkillListQuery = { skills: { totalCount: number, nodes: Array<{ skillKind: SkillKind, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number } }> } };

export type SkillDetailsFragment = { description: string | null, skillKind: SkillKind, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, broader: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, narrower: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node:
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
    | { __typename: 'Skill', description: string | null, skillKind: SkillKind, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, broader: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, narrower: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node:
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

export type SimilarSkillsQueryVariables = Exact<{
  id: string | number;
}>;


export type SimilarSkillsQuery = { node:
    | { similarSkills: Array<{ lift: number, sharedRoles: number, skill: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }
    | Record<PropertyKey, never>
   | null };

export type CreateSkillMutationVariables = Exact<{
  input: SkillInput;
  message?: string | null | undefined;
}>;


export type CreateSkillMutation = { saved: { description: string | null, skillKind: SkillKind, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, broader: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, narrower: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node:
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
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateSkillMutationVariables = Exact<{
  id: string | number;
  patch: SkillPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateSkillMutation = { saved: { description: string | null, skillKind: SkillKind, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, groups: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, broader: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, narrower: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, relatedSkills: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, learningOptions: Array<{ learningKind: LearningKind, currency: string | null, minCost: number | null, maxCost: number | null, minMonths: number | null, maxMonths: number | null, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, requiredBy: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, node:
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
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type SourceItemFragment = { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null };

export type SourcesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type SourcesQuery = { sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> };

export type CreateSourceMutationVariables = Exact<{
  input: SourceInput;
  message?: string | null | undefined;
}>;


export type CreateSourceMutation = { createSource: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null } };

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

export type CreateSpecializationMutationVariables = Exact<{
  input: SpecializationInput;
  message?: string | null | undefined;
}>;


export type CreateSpecializationMutation = { saved: { description: string | null, demandDrivers: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, roles: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type UpdateSpecializationMutationVariables = Exact<{
  id: string | number;
  patch: SpecializationPatch;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type UpdateSpecializationMutation = { saved: { description: string | null, demandDrivers: Array<string>, revision: number, createdAt: string, altNames: Array<string>, summary: string | null, updatedAt: string, id: string, kind: ConceptKind, slug: string, name: string, status: Status, roles: Array<{ id: string, kind: ConceptKind, slug: string, name: string, status: Status }>, skills: { totalCount: number, edges: Array<{ importance: number, proficiency: number | null, rationale: string | null, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }>, node: { skillKind: SkillKind, id: string, kind: ConceptKind, slug: string, name: string, status: Status } }> }, replacedBy: Array<
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
      | { id: string, kind: ConceptKind, slug: string, name: string, status: Status }
    >, mappings: Array<{ scheme: string, code: string, match: MatchKind, uri: string | null }>, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, licence: string | null }> } };

export type TransitionItemFragment = { difficulty: number, months: number | null, share: number | null, rationale: string | null, node: { id: string, kind: ConceptKind, slug: string, name: string, status: Status } };

export type SetTransitionMutationVariables = Exact<{
  from: string | number;
  to: string | number;
  input: TransitionInput;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
}>;


export type SetTransitionMutation = { setTransition: { difficulty: number } };

export type RemoveTransitionMutationVariables = Exact<{
  from: string | number;
  to: string | number;
  message?: string | null | undefined;
}>;


export type RemoveTransitionMutation = { removeTransition: boolean };

export type SavedViewsQueryVariables = Exact<{
  kind: ConceptKind;
}>;


export type SavedViewsQuery = { savedViews: Array<{ name: string, search: string }> };

export type SaveViewMutationVariables = Exact<{
  kind: ConceptKind;
  name: string;
  search: string;
}>;


export type SaveViewMutation = { saveView: { name: string } };

export type ForgetViewMutationVariables = Exact<{
  kind: ConceptKind;
  name: string;
}>;


export type ForgetViewMutation = { forgetView: boolean };

export type SavedPicturesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedPicturesQuery = { savedPictures: Array<{ name: string }> };

export type SavedPictureQueryVariables = Exact<{
  name: string;
}>;


export type SavedPictureQuery = { savedPicture: { search: string } | null };

export type SavePictureMutationVariables = Exact<{
  name: string;
  search: string;
}>;


export type SavePictureMutation = { savePicture: { name: string } };

export type ForgetPictureMutationVariables = Exact<{
  name: string;
}>;


export type ForgetPictureMutation = { forgetPicture: boolean };

export type WebhookItemFragment = { id: string, url: string, description: string | null, active: boolean, createdAt: string, lastRevision: number };

export type DeliveryItemFragment = { id: string, number: number, event: WebhookEvent, revision: number | null, status: DeliveryStatus, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, responseCode: number | null, responseBody: string | null, durationMs: number | null, error: string | null };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, url: string, description: string | null, active: boolean, createdAt: string, lastRevision: number }> };

export type WebhookByIdQueryVariables = Exact<{
  id: string | number;
  statuses?: Array<DeliveryStatus> | DeliveryStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookByIdQuery = { webhook: { id: string, url: string, description: string | null, active: boolean, createdAt: string, lastRevision: number, deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, event: WebhookEvent, revision: number | null, status: DeliveryStatus, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, responseCode: number | null, responseBody: string | null, durationMs: number | null, error: string | null }> } } | null };

export type CreateWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { secret: string } };

export type UpdateWebhookMutationVariables = Exact<{
  id: string | number;
  patch: WebhookPatch;
}>;


export type UpdateWebhookMutation = { updateWebhook: { id: string } };

export type RotateWebhookSecretMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string } };

export type DeleteWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteWebhookMutation = { deleteWebhook: boolean };

export type TestWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type TestWebhookMutation = { testWebhook: { id: string, number: number, event: WebhookEvent, revision: number | null, status: DeliveryStatus, attempts: number, createdAt: string, lastAttemptAt: string | null, nextAttemptAt: string | null, responseCode: number | null, responseBody: string | null, durationMs: number | null, error: string | null } };

export type ReplayWebhookMutationVariables = Exact<{
  id: string | number;
  fromRevision: number;
}>;


export type ReplayWebhookMutation = { replayWebhook: boolean };

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
export const TokenItemFragmentDoc = new TypedDocumentString(`
    fragment TokenItem on ApiToken {
  id
  name
  scope
  start
  createdAt
  expiresAt
  lastUsedAt
  user {
    id
    name
  }
}
    `, {"fragmentName":"TokenItem"}) as unknown as TypedDocumentString<TokenItemFragment, unknown>;
export const BulkReportFragmentDoc = new TypedDocumentString(`
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}
    `, {"fragmentName":"BulkReport"}) as unknown as TypedDocumentString<BulkReportFragment, unknown>;
export const PictureNodeFragmentDoc = new TypedDocumentString(`
    fragment PictureNode on GraphNode {
  id
  kind
  slug
  name
  degree
  degrees {
    relation
    count
  }
  families
}
    `, {"fragmentName":"PictureNode"}) as unknown as TypedDocumentString<PictureNodeFragment, unknown>;
export const PictureEdgeFragmentDoc = new TypedDocumentString(`
    fragment PictureEdge on GraphEdge {
  from
  to
  relation
  weight
}
    `, {"fragmentName":"PictureEdge"}) as unknown as TypedDocumentString<PictureEdgeFragment, unknown>;
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
  id
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
  id
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
  id
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
  other {
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
  revertedBy {
    number
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
  other {
    ...ConceptItem
  }
}`, {"fragmentName":"RevisionItem"}) as unknown as TypedDocumentString<RevisionItemFragment, unknown>;
export const ImportRunItemFragmentDoc = new TypedDocumentString(`
    fragment ImportRunItem on ImportRun {
  id
  format
  folder
  apply
  givenVersion
  without
  conflicts
  missing
  state
  phase
  done
  total
  records
  secondsLeft
  startedBy
  startedAt
  finishedAt
  title
  revision
  error
}
    `, {"fragmentName":"ImportRunItem"}) as unknown as TypedDocumentString<ImportRunItemFragment, unknown>;
export const ImportCountItemFragmentDoc = new TypedDocumentString(`
    fragment ImportCountItem on ImportCount {
  what
  created
  updated
  unchanged
  deprecated
  skipped
}
    `, {"fragmentName":"ImportCountItem"}) as unknown as TypedDocumentString<ImportCountItemFragment, unknown>;
export const ImportChangeItemFragmentDoc = new TypedDocumentString(`
    fragment ImportChangeItem on ImportChange {
  id
  what
  name
  otherId
  otherName
  field
  before
  after
}
    `, {"fragmentName":"ImportChangeItem"}) as unknown as TypedDocumentString<ImportChangeItemFragment, unknown>;
export const ImportConflictItemFragmentDoc = new TypedDocumentString(`
    fragment ImportConflictItem on ImportConflict {
  key
  id
  what
  name
  otherName
  field
  ours
  theirs
  actor
  resolution
}
    `, {"fragmentName":"ImportConflictItem"}) as unknown as TypedDocumentString<ImportConflictItemFragment, unknown>;
export const ImportLikenessItemFragmentDoc = new TypedDocumentString(`
    fragment ImportLikenessItem on ImportLikeness {
  key
  what
  name
  file
  line
  candidates {
    id
    name
    why
  }
}
    `, {"fragmentName":"ImportLikenessItem"}) as unknown as TypedDocumentString<ImportLikenessItemFragment, unknown>;
export const ImportRemarkItemFragmentDoc = new TypedDocumentString(`
    fragment ImportRemarkItem on ImportRemark {
  file
  line
  column
  reason
}
    `, {"fragmentName":"ImportRemarkItem"}) as unknown as TypedDocumentString<ImportRemarkItemFragment, unknown>;
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
  steps {
    track
    level {
      ...ConceptItem
    }
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
  id
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
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on User {
  id
  name
  permission
  email
  createdAt
  disabledAt
  hasPassword
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const PayFigureFragmentDoc = new TypedDocumentString(`
    fragment PayFigure on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    slug
    name
  }
}
    `, {"fragmentName":"PayFigure"}) as unknown as TypedDocumentString<PayFigureFragment, unknown>;
export const ProposalItemFragmentDoc = new TypedDocumentString(`
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}
    `, {"fragmentName":"ProposalItem"}) as unknown as TypedDocumentString<ProposalItemFragment, unknown>;
export const ConflictItemFragmentDoc = new TypedDocumentString(`
    fragment ConflictItem on Conflict {
  id
  conceptId
  relation
  otherId
  field
  message
  before
  proposed
  current
  choices
}
    `, {"fragmentName":"ConflictItem"}) as unknown as TypedDocumentString<ConflictItemFragment, unknown>;
export const NamedRoleItemFragmentDoc = new TypedDocumentString(`
    fragment NamedRoleItem on NamedRole {
  id
  name
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
}`, {"fragmentName":"NamedRoleItem"}) as unknown as TypedDocumentString<NamedRoleItemFragment, unknown>;
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
export const RequirementRowFragmentDoc = new TypedDocumentString(`
    fragment RequirementRow on RequirementEdge {
  importance
  proficiency
  rationale
  node {
    ...ConceptItem
    skillKind
    groups {
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
}`, {"fragmentName":"RequirementRow"}) as unknown as TypedDocumentString<RequirementRowFragment, unknown>;
export const RequirementPageFragmentDoc = new TypedDocumentString(`
    fragment RequirementPage on RequirementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    ...RequirementRow
  }
}
    fragment ConceptItem on Concept {
  id
  kind
  slug
  name
  status
}
fragment RequirementRow on RequirementEdge {
  importance
  proficiency
  rationale
  node {
    ...ConceptItem
    skillKind
    groups {
      id
      name
    }
  }
}`, {"fragmentName":"RequirementPage"}) as unknown as TypedDocumentString<RequirementPageFragment, unknown>;
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
  id
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
export const WebhookItemFragmentDoc = new TypedDocumentString(`
    fragment WebhookItem on Webhook {
  id
  url
  description
  active
  createdAt
  lastRevision
}
    `, {"fragmentName":"WebhookItem"}) as unknown as TypedDocumentString<WebhookItemFragment, unknown>;
export const DeliveryItemFragmentDoc = new TypedDocumentString(`
    fragment DeliveryItem on WebhookDelivery {
  id
  number
  event
  revision
  status
  attempts
  createdAt
  lastAttemptAt
  nextAttemptAt
  responseCode
  responseBody
  durationMs
  error
}
    `, {"fragmentName":"DeliveryItem"}) as unknown as TypedDocumentString<DeliveryItemFragment, unknown>;
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
export const AccountDocument = new TypedDocumentString(`
    query Account {
  sessions {
    id
    createdAt
    lastSeenAt
    address
    agent
    current
  }
  apiTokens {
    ...TokenItem
  }
}
    fragment TokenItem on ApiToken {
  id
  name
  scope
  start
  createdAt
  expiresAt
  lastUsedAt
  user {
    id
    name
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EverybodysTokensDocument = new TypedDocumentString(`
    query EverybodysTokens {
  apiTokens(everybodys: true) {
    ...TokenItem
  }
}
    fragment TokenItem on ApiToken {
  id
  name
  scope
  start
  createdAt
  expiresAt
  lastUsedAt
  user {
    id
    name
  }
}`) as unknown as TypedDocumentString<EverybodysTokensQuery, EverybodysTokensQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $scope: TokenScope!, $expiresAt: DateTime) {
  createApiToken(name: $name, scope: $scope, expiresAt: $expiresAt) {
    token
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $password: String!) {
  changePassword(current: $current, password: $password)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($filter: RevisionFilter, $after: String) {
  revisions(filter: $filter, first: 20, after: $after) {
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
  revertedBy {
    number
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
  other {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const RevisionCountDocument = new TypedDocumentString(`
    query RevisionCount($filter: RevisionFilter) {
  revisions(filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RevisionCountQuery, RevisionCountQueryVariables>;
export const RevisionByNumberDocument = new TypedDocumentString(`
    query RevisionByNumber($number: Int!, $first: Int!, $offset: Int!) {
  revision(number: $number) {
    number
    at
    message
    size
    actor {
      id
      name
    }
    revertedBy {
      number
    }
    changes(first: $first, offset: $offset) {
      ...ChangeItem
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
  other {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<RevisionByNumberQuery, RevisionByNumberQueryVariables>;
export const PeopleLikeDocument = new TypedDocumentString(`
    query PeopleLike($text: String) {
  users(filter: {text: $text}, first: 20) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleLikeQuery, PeopleLikeQueryVariables>;
export const LastVisitDocument = new TypedDocumentString(`
    query LastVisit {
  lastVisit
}
    `) as unknown as TypedDocumentString<LastVisitQuery, LastVisitQueryVariables>;
export const NoteVisitDocument = new TypedDocumentString(`
    mutation NoteVisit {
  noteVisit
}
    `) as unknown as TypedDocumentString<NoteVisitMutation, NoteVisitMutationVariables>;
export const SetFamilyDocument = new TypedDocumentString(`
    mutation SetFamily($roles: [ID!]!, $family: ID, $message: String) {
  setFamily(roles: $roles, family: $family, message: $message) {
    ...BulkReport
  }
}
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}`) as unknown as TypedDocumentString<SetFamilyMutation, SetFamilyMutationVariables>;
export const DeprecateAllDocument = new TypedDocumentString(`
    mutation DeprecateAll($ids: [ID!]!, $reason: String, $message: String) {
  deprecateAll(ids: $ids, reason: $reason, message: $message) {
    ...BulkReport
  }
}
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}`) as unknown as TypedDocumentString<DeprecateAllMutation, DeprecateAllMutationVariables>;
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
export const DeleteConceptDocument = new TypedDocumentString(`
    mutation DeleteConcept($id: ID!, $message: String) {
  deleteConcept(id: $id, message: $message)
}
    `) as unknown as TypedDocumentString<DeleteConceptMutation, DeleteConceptMutationVariables>;
export const DeprecateDocument = new TypedDocumentString(`
    mutation Deprecate($id: ID!, $replacedBy: [ID!], $reason: String, $message: String) {
  deprecate(id: $id, replacedBy: $replacedBy, reason: $reason, message: $message) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeprecateMutation, DeprecateMutationVariables>;
export const RestoreDocument = new TypedDocumentString(`
    mutation Restore($id: ID!, $message: String) {
  restore(id: $id, message: $message) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreMutation, RestoreMutationVariables>;
export const MergeDocument = new TypedDocumentString(`
    mutation Merge($from: [ID!]!, $into: ID!, $message: String) {
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
}`) as unknown as TypedDocumentString<MergeMutation, MergeMutationVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($from: [ID!]!, $into: ID!) {
  mergePreview(from: $from, into: $into) {
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
  other {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const SurroundingsDocument = new TypedDocumentString(`
    query Surroundings($of: [ID!]!, $depth: Int, $relations: [RelationKind!], $limit: Int, $joinedTo: [ID!], $skipUnknown: Boolean) {
  neighborhood(
    of: $of
    depth: $depth
    relations: $relations
    limit: $limit
    joinedTo: $joinedTo
    skipUnknown: $skipUnknown
  ) {
    nodes {
      ...PictureNode
    }
    edges {
      ...PictureEdge
    }
    truncated
    revision
  }
}
    fragment PictureNode on GraphNode {
  id
  kind
  slug
  name
  degree
  degrees {
    relation
    count
  }
  families
}
fragment PictureEdge on GraphEdge {
  from
  to
  relation
  weight
}`) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $relations: [RelationKind!], $maxLength: Int, $first: Int) {
  connections(
    from: $from
    to: $to
    relations: $relations
    maxLength: $maxLength
    first: $first
  ) {
    nodes {
      ...PictureNode
    }
    edges {
      ...PictureEdge
    }
  }
}
    fragment PictureNode on GraphNode {
  id
  kind
  slug
  name
  degree
  degrees {
    relation
    count
  }
  families
}
fragment PictureEdge on GraphEdge {
  from
  to
  relation
  weight
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const FamilyNamesDocument = new TypedDocumentString(`
    query FamilyNames {
  roleFamilies {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<FamilyNamesQuery, FamilyNamesQueryVariables>;
export const CommunityNamesDocument = new TypedDocumentString(`
    query CommunityNames {
  ofRoles: communities(of: ROLES, first: 100) {
    id
    name
  }
  ofSkills: communities(of: SKILLS, first: 100) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CommunityNamesQuery, CommunityNamesQueryVariables>;
export const BridgesDocument = new TypedDocumentString(`
    query Bridges($families: [String!]!, $first: Int) {
  skillDemand(filter: {families: $families}, metric: BRIDGING, first: $first) {
    families
    skill {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BridgesQuery, BridgesQueryVariables>;
export const NodeCommunitiesDocument = new TypedDocumentString(`
    query NodeCommunities($of: [ID!]!, $limit: Int) {
  neighborhood(of: $of, depth: 0, limit: $limit, relations: [], skipUnknown: true) {
    nodes {
      id
      community
    }
  }
}
    `) as unknown as TypedDocumentString<NodeCommunitiesQuery, NodeCommunitiesQueryVariables>;
export const NodeMeasureDocument = new TypedDocumentString(`
    query NodeMeasure($of: [ID!]!, $limit: Int, $metric: SkillMetric!) {
  neighborhood(of: $of, depth: 0, limit: $limit, relations: [], skipUnknown: true) {
    nodes {
      id
      demand(metric: $metric)
    }
  }
}
    `) as unknown as TypedDocumentString<NodeMeasureQuery, NodeMeasureQueryVariables>;
export const RevisionTimesDocument = new TypedDocumentString(`
    query RevisionTimes {
  revisions(first: 100) {
    nodes {
      number
      at
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionTimesQuery, RevisionTimesQueryVariables>;
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
export const CreateRoleFamilyDocument = new TypedDocumentString(`
    mutation CreateRoleFamily($input: RoleFamilyInput!, $message: String) {
  saved: createRoleFamily(input: $input, message: $message) {
    ...FamilyDetails
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
}`) as unknown as TypedDocumentString<CreateRoleFamilyMutation, CreateRoleFamilyMutationVariables>;
export const UpdateRoleFamilyDocument = new TypedDocumentString(`
    mutation UpdateRoleFamily($id: ID!, $patch: RoleFamilyPatch!, $expectedRevision: Int, $message: String) {
  saved: updateRoleFamily(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...FamilyDetails
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
}`) as unknown as TypedDocumentString<UpdateRoleFamilyMutation, UpdateRoleFamilyMutationVariables>;
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
  id
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
export const GuideItemsDocument = new TypedDocumentString(`
    query GuideItems($id: ID!) {
  node(id: $id) {
    __typename
    ... on Role {
      ...ConceptItem
      revision
      guideItems {
        ...GuideEntry
        section
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
}`) as unknown as TypedDocumentString<GuideItemsQuery, GuideItemsQueryVariables>;
export const SetGuideItemDocument = new TypedDocumentString(`
    mutation SetGuideItem($role: ID!, $input: GuideItemInput!, $id: ID, $message: String, $expectedRevision: Int) {
  setGuideItem(
    role: $role
    input: $input
    id: $id
    message: $message
    expectedRevision: $expectedRevision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetGuideItemMutation, SetGuideItemMutationVariables>;
export const RemoveGuideItemDocument = new TypedDocumentString(`
    mutation RemoveGuideItem($id: ID!, $message: String, $expectedRevision: Int) {
  removeGuideItem(id: $id, message: $message, expectedRevision: $expectedRevision)
}
    `) as unknown as TypedDocumentString<RemoveGuideItemMutation, RemoveGuideItemMutationVariables>;
export const OrderGuideItemsDocument = new TypedDocumentString(`
    mutation OrderGuideItems($role: ID!, $section: GuideSection!, $ids: [ID!]!, $message: String) {
  orderGuideItems(role: $role, section: $section, ids: $ids, message: $message) {
    id
  }
}
    `) as unknown as TypedDocumentString<OrderGuideItemsMutation, OrderGuideItemsMutationVariables>;
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
  revertedBy {
    number
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
  other {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<ConceptHistoryQuery, ConceptHistoryQueryVariables>;
export const RevertDocument = new TypedDocumentString(`
    mutation Revert($revision: Int!, $message: String) {
  revert(revision: $revision, message: $message) {
    number
  }
}
    `) as unknown as TypedDocumentString<RevertMutation, RevertMutationVariables>;
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
export const ImportChoicesDocument = new TypedDocumentString(`
    query ImportChoices {
  importSources {
    folder
    formats
  }
  importFormats {
    name
    title
    tables
  }
  importRuns(first: 10) {
    ...ImportRunItem
  }
}
    fragment ImportRunItem on ImportRun {
  id
  format
  folder
  apply
  givenVersion
  without
  conflicts
  missing
  state
  phase
  done
  total
  records
  secondsLeft
  startedBy
  startedAt
  finishedAt
  title
  revision
  error
}`) as unknown as TypedDocumentString<ImportChoicesQuery, ImportChoicesQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: ID!) {
  importRun(id: $id) {
    ...ImportRunItem
  }
}
    fragment ImportRunItem on ImportRun {
  id
  format
  folder
  apply
  givenVersion
  without
  conflicts
  missing
  state
  phase
  done
  total
  records
  secondsLeft
  startedBy
  startedAt
  finishedAt
  title
  revision
  error
}`) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const ImportReportDocument = new TypedDocumentString(`
    query ImportReport($id: ID!) {
  importRun(id: $id) {
    id
    report {
      refusal
      summary {
        created
        updated
        unchanged
        deprecated
        skipped
      }
      counts {
        ...ImportCountItem
      }
      created(first: 100) {
        totalCount
        items {
          id
          what
          name
        }
      }
      changes(first: 100) {
        totalCount
        items {
          ...ImportChangeItem
        }
      }
      conflicts(first: 100) {
        totalCount
        items {
          ...ImportConflictItem
        }
      }
      deprecated(first: 100) {
        totalCount
        items {
          id
          what
          name
          replacedBy
        }
      }
      foundByName(first: 100) {
        totalCount
        items {
          ...ImportLikenessItem
        }
      }
      nearDuplicates(first: 100) {
        totalCount
        items {
          ...ImportLikenessItem
        }
      }
      faults(first: 100) {
        totalCount
        items {
          ...ImportRemarkItem
        }
      }
      notes(first: 100) {
        totalCount
        items {
          ...ImportRemarkItem
        }
      }
    }
  }
}
    fragment ImportCountItem on ImportCount {
  what
  created
  updated
  unchanged
  deprecated
  skipped
}
fragment ImportChangeItem on ImportChange {
  id
  what
  name
  otherId
  otherName
  field
  before
  after
}
fragment ImportConflictItem on ImportConflict {
  key
  id
  what
  name
  otherName
  field
  ours
  theirs
  actor
  resolution
}
fragment ImportLikenessItem on ImportLikeness {
  key
  what
  name
  file
  line
  candidates {
    id
    name
    why
  }
}
fragment ImportRemarkItem on ImportRemark {
  file
  line
  column
  reason
}`) as unknown as TypedDocumentString<ImportReportQuery, ImportReportQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($format: String!, $folder: String!, $apply: Boolean, $version: String, $without: [String!], $conflicts: ImportPolicy, $missing: MissingPolicy, $decisions: JSON) {
  startImport(
    format: $format
    folder: $folder
    apply: $apply
    version: $version
    without: $without
    conflicts: $conflicts
    missing: $missing
    decisions: $decisions
  ) {
    ...ImportRunItem
  }
}
    fragment ImportRunItem on ImportRun {
  id
  format
  folder
  apply
  givenVersion
  without
  conflicts
  missing
  state
  phase
  done
  total
  records
  secondsLeft
  startedBy
  startedAt
  finishedAt
  title
  revision
  error
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id) {
    ...ImportRunItem
  }
}
    fragment ImportRunItem on ImportRun {
  id
  format
  folder
  apply
  givenVersion
  without
  conflicts
  missing
  state
  phase
  done
  total
  records
  secondsLeft
  startedBy
  startedAt
  finishedAt
  title
  revision
  error
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
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
export const CreateLearningOptionDocument = new TypedDocumentString(`
    mutation CreateLearningOption($input: LearningOptionInput!, $message: String) {
  saved: createLearningOption(input: $input, message: $message) {
    ...LearningDetails
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
}`) as unknown as TypedDocumentString<CreateLearningOptionMutation, CreateLearningOptionMutationVariables>;
export const UpdateLearningOptionDocument = new TypedDocumentString(`
    mutation UpdateLearningOption($id: ID!, $patch: LearningOptionPatch!, $expectedRevision: Int, $message: String) {
  saved: updateLearningOption(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...LearningDetails
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
}`) as unknown as TypedDocumentString<UpdateLearningOptionMutation, UpdateLearningOptionMutationVariables>;
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
  steps {
    track
    level {
      ...ConceptItem
    }
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
  id
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
export const OrderLevelsDocument = new TypedDocumentString(`
    mutation OrderLevels($role: ID!, $ids: [ID!]!, $message: String) {
  orderLevels(role: $role, ids: $ids, message: $message) {
    id
  }
}
    `) as unknown as TypedDocumentString<OrderLevelsMutation, OrderLevelsMutationVariables>;
export const CreateLevelDocument = new TypedDocumentString(`
    mutation CreateLevel($input: LevelInput!, $message: String) {
  saved: createLevel(input: $input, message: $message) {
    ...LevelDetails
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
  steps {
    track
    level {
      ...ConceptItem
    }
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
  id
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
}`) as unknown as TypedDocumentString<CreateLevelMutation, CreateLevelMutationVariables>;
export const UpdateLevelDocument = new TypedDocumentString(`
    mutation UpdateLevel($id: ID!, $patch: LevelPatch!, $expectedRevision: Int, $message: String) {
  saved: updateLevel(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...LevelDetails
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
  steps {
    track
    level {
      ...ConceptItem
    }
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
  id
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
}`) as unknown as TypedDocumentString<UpdateLevelMutation, UpdateLevelMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: UserFilter, $first: Int, $offset: Int) {
  users(filter: $filter, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...Person
    }
  }
}
    fragment Person on User {
  id
  name
  permission
  email
  createdAt
  disabledAt
  hasPassword
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InvitationInput!) {
  inviteUser(input: $input) {
    link
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($id: ID!, $patch: UserPatch!) {
  updateUser(id: $id, patch: $patch) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($user: ID!) {
  resetPassword(user: $user) {
    link
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const DemandPlotDocument = new TypedDocumentString(`
    query DemandPlot($metric: SkillMetric!, $filter: RoleFilter, $first: Int) {
  skillDemand(metric: $metric, filter: $filter, first: $first) {
    value
    roleCount
    families
    skill {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DemandPlotQuery, DemandPlotQueryVariables>;
export const PayTableDocument = new TypedDocumentString(`
    query PayTable($region: String, $filter: RoleFilter) {
  salaryTable(region: $region, filter: $filter, first: 1000) {
    role {
      id
      name
    }
    level {
      name
      rank
    }
    salary {
      ...PayFigure
    }
  }
}
    fragment PayFigure on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    slug
    name
  }
}`) as unknown as TypedDocumentString<PayTableQuery, PayTableQueryVariables>;
export const PayOfRolesDocument = new TypedDocumentString(`
    query PayOfRoles($compared: [ID!]!) {
  nodes(ids: $compared) {
    ... on Role {
      id
      name
      salaries {
        ...PayFigure
      }
      levels {
        name
        rank
        salaries {
          ...PayFigure
        }
      }
    }
  }
}
    fragment PayFigure on Salary {
  year
  basis
  currency
  low
  median
  average
  high
  region {
    slug
    name
  }
}`) as unknown as TypedDocumentString<PayOfRolesQuery, PayOfRolesQueryVariables>;
export const MatrixPlotDocument = new TypedDocumentString(`
    query MatrixPlot($top: Boolean!) {
  skillMatrix(top: $top) {
    truncated
    cells {
      share
      roles
      family {
        id
        name
      }
      group {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixPlotQuery, MatrixPlotQueryVariables>;
export const GrowthPlotDocument = new TypedDocumentString(`
    query GrowthPlot {
  graphGrowth {
    revision
    at
    concepts
    relations
  }
}
    `) as unknown as TypedDocumentString<GrowthPlotQuery, GrowthPlotQueryVariables>;
export const ProposalListDocument = new TypedDocumentString(`
    query ProposalList($filter: ProposalFilter, $after: String) {
  proposals(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProposalItem
    }
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProposalListQuery, ProposalListQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($id: ID!) {
  proposal(id: $id) {
    ...ProposalItem
    description
    createdAt
    actions
    changes(first: 1000) {
      ...ChangeItem
    }
    conflicts {
      ...ConflictItem
    }
    comments {
      id
      at
      body
      author {
        id
        name
      }
    }
    reviews {
      id
      at
      decision
      comment
      version
      reviewer {
        id
        name
      }
    }
    published {
      number
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
  other {
    ...ConceptItem
  }
}
fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}
fragment ConflictItem on Conflict {
  id
  conceptId
  relation
  otherId
  field
  message
  before
  proposed
  current
  choices
}`) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalStandingDocument = new TypedDocumentString(`
    query ProposalStanding($id: ID!) {
  proposal(id: $id) {
    id
    state
    updatedAt
  }
  revisions(first: 1) {
    nodes {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalStandingQuery, ProposalStandingQueryVariables>;
export const PendingChangesDocument = new TypedDocumentString(`
    query PendingChanges($id: ID!) {
  proposal(id: $id) {
    ...ProposalItem
    changes(first: 1000) {
      ...ChangeItem
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
  other {
    ...ConceptItem
  }
}
fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<PendingChangesQuery, PendingChangesQueryVariables>;
export const ProposalImpactDocument = new TypedDocumentString(`
    query ProposalImpact($id: ID!) {
  proposalImpact(id: $id) {
    complete
    broken {
      id
      rule
      severity
      message
      concepts {
        ...ConceptItem
      }
    }
    fixed {
      id
      rule
      severity
      message
      concepts {
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
}`) as unknown as TypedDocumentString<ProposalImpactQuery, ProposalImpactQueryVariables>;
export const ProposalMovesDocument = new TypedDocumentString(`
    query ProposalMoves($id: ID!) {
  proposalImpact(id: $id) {
    moves {
      lookedAt
      complete
      roles {
        role {
          ...NamedRoleItem
        }
        changes {
          before
          after
          role {
            ...NamedRoleItem
          }
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
fragment NamedRoleItem on NamedRole {
  id
  name
  concept {
    ...ConceptItem
  }
}`) as unknown as TypedDocumentString<ProposalMovesQuery, ProposalMovesQueryVariables>;
export const CreateProposalDocument = new TypedDocumentString(`
    mutation CreateProposal($title: String!, $description: String) {
  createProposal(title: $title, description: $description) {
    ...ProposalItem
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateProposalMutation, CreateProposalMutationVariables>;
export const WithdrawFromProposalDocument = new TypedDocumentString(`
    mutation WithdrawFromProposal($id: ID!, $concept: ID!) {
  withdrawFromProposal(id: $id, concept: $concept) {
    ...ProposalItem
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<WithdrawFromProposalMutation, WithdrawFromProposalMutationVariables>;
export const SubmitProposalDocument = new TypedDocumentString(`
    mutation SubmitProposal($id: ID!) {
  submitProposal(id: $id) {
    ...ProposalItem
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const CloseProposalDocument = new TypedDocumentString(`
    mutation CloseProposal($id: ID!) {
  closeProposal(id: $id) {
    ...ProposalItem
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<CloseProposalMutation, CloseProposalMutationVariables>;
export const CommentOnProposalDocument = new TypedDocumentString(`
    mutation CommentOnProposal($id: ID!, $body: String!) {
  commentOnProposal(id: $id, body: $body) {
    ...ProposalItem
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<CommentOnProposalMutation, CommentOnProposalMutationVariables>;
export const ReviewProposalDocument = new TypedDocumentString(`
    mutation ReviewProposal($id: ID!, $decision: ReviewDecision!, $comment: String, $version: Int) {
  reviewProposal(
    id: $id
    decision: $decision
    comment: $comment
    version: $version
  ) {
    ...ProposalItem
  }
}
    fragment ProposalItem on Proposal {
  id
  title
  state
  size
  version
  updatedAt
  author {
    id
    name
  }
  authors {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReviewProposalMutation, ReviewProposalMutationVariables>;
export const PublishProposalDocument = new TypedDocumentString(`
    mutation PublishProposal($id: ID!, $resolutions: [ConflictResolution!]) {
  publishProposal(id: $id, resolutions: $resolutions) {
    number
  }
}
    `) as unknown as TypedDocumentString<PublishProposalMutation, PublishProposalMutationVariables>;
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
export const CreateRegionDocument = new TypedDocumentString(`
    mutation CreateRegion($input: RegionInput!, $message: String) {
  saved: createRegion(input: $input, message: $message) {
    ...RegionDetails
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
}`) as unknown as TypedDocumentString<CreateRegionMutation, CreateRegionMutationVariables>;
export const UpdateRegionDocument = new TypedDocumentString(`
    mutation UpdateRegion($id: ID!, $patch: RegionPatch!, $expectedRevision: Int, $message: String) {
  saved: updateRegion(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...RegionDetails
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
}`) as unknown as TypedDocumentString<UpdateRegionMutation, UpdateRegionMutationVariables>;
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
export const SetRelatedRoleDocument = new TypedDocumentString(`
    mutation SetRelatedRole($role: ID!, $related: ID!, $input: RelatedRoleInput!, $expectedRevision: Int, $message: String) {
  setRelatedRole(
    role: $role
    related: $related
    input: $input
    expectedRevision: $expectedRevision
    message: $message
  ) {
    strength
  }
}
    `) as unknown as TypedDocumentString<SetRelatedRoleMutation, SetRelatedRoleMutationVariables>;
export const RemoveRelatedRoleDocument = new TypedDocumentString(`
    mutation RemoveRelatedRole($role: ID!, $related: ID!, $message: String) {
  removeRelatedRole(role: $role, related: $related, message: $message)
}
    `) as unknown as TypedDocumentString<RemoveRelatedRoleMutation, RemoveRelatedRoleMutationVariables>;
export const HolderRequirementsDocument = new TypedDocumentString(`
    query HolderRequirements($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Concept {
      id
      name
      revision
    }
    ... on Role {
      skills(first: 100, after: $after) {
        ...RequirementPage
      }
    }
    ... on Level {
      skills(first: 100, after: $after) {
        ...RequirementPage
      }
    }
    ... on Specialization {
      skills(first: 100, after: $after) {
        ...RequirementPage
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
fragment RequirementRow on RequirementEdge {
  importance
  proficiency
  rationale
  node {
    ...ConceptItem
    skillKind
    groups {
      id
      name
    }
  }
}
fragment RequirementPage on RequirementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    ...RequirementRow
  }
}`) as unknown as TypedDocumentString<HolderRequirementsQuery, HolderRequirementsQueryVariables>;
export const SetRequirementsDocument = new TypedDocumentString(`
    mutation SetRequirements($holder: ID!, $requirements: [SkillRequirementInput!]!, $expectedRevision: Int, $message: String) {
  setRequirements(
    holder: $holder
    requirements: $requirements
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...BulkReport
  }
}
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}`) as unknown as TypedDocumentString<SetRequirementsMutation, SetRequirementsMutationVariables>;
export const ChangeRequirementDocument = new TypedDocumentString(`
    mutation ChangeRequirement($holder: ID!, $requirements: [SkillRequirementInput!]!, $expectedRevision: Int, $message: String) {
  setRequirements(
    holder: $holder
    requirements: $requirements
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...BulkReport
  }
}
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}`) as unknown as TypedDocumentString<ChangeRequirementMutation, ChangeRequirementMutationVariables>;
export const RequireSkillDocument = new TypedDocumentString(`
    mutation RequireSkill($holders: [ID!]!, $skill: ID!, $input: RequirementInput!, $message: String) {
  requireSkill(holders: $holders, skill: $skill, input: $input, message: $message) {
    ...BulkReport
  }
}
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}`) as unknown as TypedDocumentString<RequireSkillMutation, RequireSkillMutationVariables>;
export const DropSkillDocument = new TypedDocumentString(`
    mutation DropSkill($holders: [ID!]!, $skill: ID!, $message: String) {
  dropSkill(holders: $holders, skill: $skill, message: $message) {
    ...BulkReport
  }
}
    fragment BulkReport on BulkResult {
  revision
  rows {
    id
    outcome
    message
  }
}`) as unknown as TypedDocumentString<DropSkillMutation, DropSkillMutationVariables>;
export const MatchNamesDocument = new TypedDocumentString(`
    query MatchNames($kind: ConceptKind!, $names: [String!]!) {
  matchNames(kind: $kind, names: $names) {
    name
    hits {
      score
      matched
      concept {
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
}`) as unknown as TypedDocumentString<MatchNamesQuery, MatchNamesQueryVariables>;
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
  id
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
export const SimilarRolesDocument = new TypedDocumentString(`
    query SimilarRoles($id: ID!) {
  node(id: $id) {
    ... on Role {
      similarRoles(first: 8) {
        similarity
        role {
          ...ConceptItem
        }
        sharedSkills {
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
}`) as unknown as TypedDocumentString<SimilarRolesQuery, SimilarRolesQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: RoleInput!, $message: String) {
  saved: createRole(input: $input, message: $message) {
    ...RoleDetails
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
  id
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
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($id: ID!, $patch: RolePatch!, $expectedRevision: Int, $message: String) {
  saved: updateRole(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...RoleDetails
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
  id
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
}`) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
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
export const SetSalaryDocument = new TypedDocumentString(`
    mutation SetSalary($holder: ID!, $input: SalaryInput!, $id: ID, $message: String, $expectedRevision: Int) {
  setSalary(
    holder: $holder
    input: $input
    id: $id
    message: $message
    expectedRevision: $expectedRevision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSalaryMutation, SetSalaryMutationVariables>;
export const RemoveSalaryDocument = new TypedDocumentString(`
    mutation RemoveSalary($id: ID!, $message: String, $expectedRevision: Int) {
  removeSalary(id: $id, message: $message, expectedRevision: $expectedRevision)
}
    `) as unknown as TypedDocumentString<RemoveSalaryMutation, RemoveSalaryMutationVariables>;
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
export const CreateSkillGroupDocument = new TypedDocumentString(`
    mutation CreateSkillGroup($input: SkillGroupInput!, $message: String) {
  saved: createSkillGroup(input: $input, message: $message) {
    ...SkillGroupDetails
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
}`) as unknown as TypedDocumentString<CreateSkillGroupMutation, CreateSkillGroupMutationVariables>;
export const UpdateSkillGroupDocument = new TypedDocumentString(`
    mutation UpdateSkillGroup($id: ID!, $patch: SkillGroupPatch!, $expectedRevision: Int, $message: String) {
  saved: updateSkillGroup(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...SkillGroupDetails
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
}`) as unknown as TypedDocumentString<UpdateSkillGroupMutation, UpdateSkillGroupMutationVariables>;
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
export const SimilarSkillsDocument = new TypedDocumentString(`
    query SimilarSkills($id: ID!) {
  node(id: $id) {
    ... on Skill {
      similarSkills(first: 10) {
        lift
        sharedRoles
        skill {
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
}`) as unknown as TypedDocumentString<SimilarSkillsQuery, SimilarSkillsQueryVariables>;
export const CreateSkillDocument = new TypedDocumentString(`
    mutation CreateSkill($input: SkillInput!, $message: String) {
  saved: createSkill(input: $input, message: $message) {
    ...SkillDetails
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
}`) as unknown as TypedDocumentString<CreateSkillMutation, CreateSkillMutationVariables>;
export const UpdateSkillDocument = new TypedDocumentString(`
    mutation UpdateSkill($id: ID!, $patch: SkillPatch!, $expectedRevision: Int, $message: String) {
  saved: updateSkill(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...SkillDetails
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
}`) as unknown as TypedDocumentString<UpdateSkillMutation, UpdateSkillMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($text: String) {
  sources(text: $text, first: 20) {
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
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const CreateSourceDocument = new TypedDocumentString(`
    mutation CreateSource($input: SourceInput!, $message: String) {
  createSource(input: $input, message: $message) {
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
}`) as unknown as TypedDocumentString<CreateSourceMutation, CreateSourceMutationVariables>;
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
export const CreateSpecializationDocument = new TypedDocumentString(`
    mutation CreateSpecialization($input: SpecializationInput!, $message: String) {
  saved: createSpecialization(input: $input, message: $message) {
    ...SpecializationDetails
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
}`) as unknown as TypedDocumentString<CreateSpecializationMutation, CreateSpecializationMutationVariables>;
export const UpdateSpecializationDocument = new TypedDocumentString(`
    mutation UpdateSpecialization($id: ID!, $patch: SpecializationPatch!, $expectedRevision: Int, $message: String) {
  saved: updateSpecialization(
    id: $id
    patch: $patch
    expectedRevision: $expectedRevision
    message: $message
  ) {
    ...SpecializationDetails
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
}`) as unknown as TypedDocumentString<UpdateSpecializationMutation, UpdateSpecializationMutationVariables>;
export const SetTransitionDocument = new TypedDocumentString(`
    mutation SetTransition($from: ID!, $to: ID!, $input: TransitionInput!, $expectedRevision: Int, $message: String) {
  setTransition(
    from: $from
    to: $to
    input: $input
    expectedRevision: $expectedRevision
    message: $message
  ) {
    difficulty
  }
}
    `) as unknown as TypedDocumentString<SetTransitionMutation, SetTransitionMutationVariables>;
export const RemoveTransitionDocument = new TypedDocumentString(`
    mutation RemoveTransition($from: ID!, $to: ID!, $message: String) {
  removeTransition(from: $from, to: $to, message: $message)
}
    `) as unknown as TypedDocumentString<RemoveTransitionMutation, RemoveTransitionMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($kind: ConceptKind!) {
  savedViews(kind: $kind) {
    name
    search
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($kind: ConceptKind!, $name: String!, $search: String!) {
  saveView(kind: $kind, name: $name, search: $search) {
    name
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const ForgetViewDocument = new TypedDocumentString(`
    mutation ForgetView($kind: ConceptKind!, $name: String!) {
  forgetView(kind: $kind, name: $name)
}
    `) as unknown as TypedDocumentString<ForgetViewMutation, ForgetViewMutationVariables>;
export const SavedPicturesDocument = new TypedDocumentString(`
    query SavedPictures {
  savedPictures {
    name
  }
}
    `) as unknown as TypedDocumentString<SavedPicturesQuery, SavedPicturesQueryVariables>;
export const SavedPictureDocument = new TypedDocumentString(`
    query SavedPicture($name: String!) {
  savedPicture(name: $name) {
    search
  }
}
    `) as unknown as TypedDocumentString<SavedPictureQuery, SavedPictureQueryVariables>;
export const SavePictureDocument = new TypedDocumentString(`
    mutation SavePicture($name: String!, $search: String!) {
  savePicture(name: $name, search: $search) {
    name
  }
}
    `) as unknown as TypedDocumentString<SavePictureMutation, SavePictureMutationVariables>;
export const ForgetPictureDocument = new TypedDocumentString(`
    mutation ForgetPicture($name: String!) {
  forgetPicture(name: $name)
}
    `) as unknown as TypedDocumentString<ForgetPictureMutation, ForgetPictureMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    ...WebhookItem
  }
}
    fragment WebhookItem on Webhook {
  id
  url
  description
  active
  createdAt
  lastRevision
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookByIdDocument = new TypedDocumentString(`
    query WebhookById($id: ID!, $statuses: [DeliveryStatus!], $after: String) {
  webhook(id: $id) {
    ...WebhookItem
    deliveries(first: 25, statuses: $statuses, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DeliveryItem
      }
    }
  }
}
    fragment WebhookItem on Webhook {
  id
  url
  description
  active
  createdAt
  lastRevision
}
fragment DeliveryItem on WebhookDelivery {
  id
  number
  event
  revision
  status
  attempts
  createdAt
  lastAttemptAt
  nextAttemptAt
  responseCode
  responseBody
  durationMs
  error
}`) as unknown as TypedDocumentString<WebhookByIdQuery, WebhookByIdQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: WebhookInput!) {
  createWebhook(input: $input) {
    secret
  }
}
    `) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = new TypedDocumentString(`
    mutation UpdateWebhook($id: ID!, $patch: WebhookPatch!) {
  updateWebhook(id: $id, patch: $patch) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($id: ID!) {
  rotateWebhookSecret(id: $id) {
    secret
  }
}
    `) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const DeleteWebhookDocument = new TypedDocumentString(`
    mutation DeleteWebhook($id: ID!) {
  deleteWebhook(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($id: ID!) {
  testWebhook(id: $id) {
    ...DeliveryItem
  }
}
    fragment DeliveryItem on WebhookDelivery {
  id
  number
  event
  revision
  status
  attempts
  createdAt
  lastAttemptAt
  nextAttemptAt
  responseCode
  responseBody
  durationMs
  error
}`) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const ReplayWebhookDocument = new TypedDocumentString(`
    mutation ReplayWebhook($id: ID!, $fromRevision: Int!) {
  replayWebhook(id: $id, fromRevision: $fromRevision)
}
    `) as unknown as TypedDocumentString<ReplayWebhookMutation, ReplayWebhookMutationVariables>;