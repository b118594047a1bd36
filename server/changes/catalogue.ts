import { z } from "zod";
import { CONCEPT_KINDS, type ConceptKind, keysOf, plainText } from "../concept/concept.rules.ts";
import { ROLE_FAMILY_SHAPE } from "../family/family.rules.ts";
import { GUIDE_ITEM_SHAPE } from "../guide/guide.rules.ts";
import { LEARNING_OPTION_SHAPE, TEACHES_SHAPE } from "../learning/learning.rules.ts";
import { LEADS_TO_SHAPE, LEVEL_SHAPE } from "../level/level.rules.ts";
import { EXTERNAL_CONCEPT_SHAPE, MATCHES_SHAPE } from "../mapping/mapping.rules.ts";
import { REGION_SHAPE } from "../region/region.rules.ts";
import { RELATED_ROLE_SHAPE } from "../related-role/related-role.rules.ts";
import { REQUIREMENT_SHAPE } from "../requirement/requirement.rules.ts";
import { ROLE_SHAPE } from "../role/role.rules.ts";
import { SALARY_SHAPE } from "../salary/salary.rules.ts";
import { SKILL_SHAPE } from "../skill/skill.rules.ts";
import { SKILL_GROUP_SHAPE } from "../skill-group/skill-group.rules.ts";
import { SOURCE_SHAPE } from "../source/source.rules.ts";
import { SPECIALIZATION_SHAPE } from "../specialization/specialization.rules.ts";
import { TRANSITION_SHAPE } from "../transition/transition.rules.ts";

/** An edge that stands for a field of a node: the field holds the id of the node at its other end. */
export interface Reference {
  readonly relation: string;
  readonly kind: NodeKind;
}

/** How one kind of node is stored. */
export interface NodeEntry {
  readonly label: string;
  readonly shape: z.ZodObject;
  /** Set on a part of a concept (a pay figure, a guide item): the edge from its owner. */
  readonly ownedThrough?: string;
  /** What may own it. */
  readonly owners?: readonly ConceptKind[];
  readonly references?: Readonly<Record<string, Reference>>;
  /** Fields that hold the id of a source. */
  readonly mentions?: readonly string[];
}

/** How one kind of edge is stored. */
export interface RelationEntry {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  readonly shape: z.ZodObject;
  /** Stored once, with the smaller id first, and read from both ends. */
  readonly symmetric?: boolean;
  /** Fields that hold ids of sources. */
  readonly mentions?: readonly string[];
}

/** A node that is no concept: a part of one, or something concepts point at. */
export const PART_KINDS = {
  SALARY: "Salary",
  GUIDE_ITEM: "GuideItem",
  SOURCE: "Source",
  EXTERNAL_CONCEPT: "ExternalConcept",
} as const;

/** Every kind of node a change can be about. */
export type NodeKind = ConceptKind | keyof typeof PART_KINDS;

const cites: Reference = { relation: "CITES", kind: "SOURCE" };

/** The closed table of nodes. */
export const NODES: Readonly<Record<NodeKind, NodeEntry>> = {
  ROLE: { label: CONCEPT_KINDS.ROLE, shape: ROLE_SHAPE, mentions: ["outlookSource"] },
  ROLE_FAMILY: { label: CONCEPT_KINDS.ROLE_FAMILY, shape: ROLE_FAMILY_SHAPE },
  LEVEL: { label: CONCEPT_KINDS.LEVEL, shape: LEVEL_SHAPE },
  SKILL: { label: CONCEPT_KINDS.SKILL, shape: SKILL_SHAPE },
  SKILL_GROUP: { label: CONCEPT_KINDS.SKILL_GROUP, shape: SKILL_GROUP_SHAPE },
  SPECIALIZATION: { label: CONCEPT_KINDS.SPECIALIZATION, shape: SPECIALIZATION_SHAPE },
  LEARNING_OPTION: { label: CONCEPT_KINDS.LEARNING_OPTION, shape: LEARNING_OPTION_SHAPE },
  REGION: { label: CONCEPT_KINDS.REGION, shape: REGION_SHAPE },
  SALARY: {
    label: PART_KINDS.SALARY,
    shape: SALARY_SHAPE,
    ownedThrough: "PAYS",
    owners: ["ROLE", "LEVEL"],
    references: { region: { relation: "IN_REGION", kind: "REGION" }, source: cites },
  },
  GUIDE_ITEM: {
    label: PART_KINDS.GUIDE_ITEM,
    shape: GUIDE_ITEM_SHAPE,
    ownedThrough: "HAS_GUIDE_ITEM",
    owners: ["ROLE"],
    references: { source: cites },
  },
  SOURCE: { label: PART_KINDS.SOURCE, shape: SOURCE_SHAPE },
  EXTERNAL_CONCEPT: { label: PART_KINDS.EXTERNAL_CONCEPT, shape: EXTERNAL_CONCEPT_SHAPE },
};

/** The kinds of node in the order of the table: parts come after the concepts that own them. */
export const NODE_KINDS = keysOf(NODES);

/** Whether a kind of node is something an editor curates on its own. */
export function isConceptKind(kind: NodeKind): kind is ConceptKind {
  return Object.hasOwn(CONCEPT_KINDS, kind);
}

const bare = z.strictObject({});
const anyConcept: readonly ConceptKind[] = keysOf(CONCEPT_KINDS);

function relation(from: readonly NodeKind[], to: readonly NodeKind[], shape: z.ZodObject = bare): RelationEntry {
  return { from, to, shape };
}

/** The closed table of edges between nodes that exist on their own. */
export const RELATIONS = {
  IN_FAMILY: relation(["ROLE"], ["ROLE_FAMILY"]),
  PART_OF: relation(["ROLE_FAMILY", "SKILL_GROUP"], ["ROLE_FAMILY", "SKILL_GROUP"]),
  HAS_LEVEL: relation(["ROLE"], ["LEVEL"]),
  LEADS_TO: relation(["LEVEL"], ["LEVEL"], LEADS_TO_SHAPE),
  REQUIRES: { ...relation(["ROLE", "LEVEL", "SPECIALIZATION"], ["SKILL"], REQUIREMENT_SHAPE), mentions: ["sources"] },
  HAS_SPECIALIZATION: relation(["ROLE"], ["SPECIALIZATION"]),
  RELATED_TO: { ...relation(["ROLE"], ["ROLE"], RELATED_ROLE_SHAPE), symmetric: true },
  TRANSITIONS_TO: relation(["ROLE"], ["ROLE"], TRANSITION_SHAPE),
  IN_GROUP: relation(["SKILL"], ["SKILL_GROUP"]),
  BROADER: relation(["SKILL"], ["SKILL"]),
  RELATED_SKILL: { ...relation(["SKILL"], ["SKILL"]), symmetric: true },
  PREPARED_BY: relation(["ROLE"], ["LEARNING_OPTION"]),
  TEACHES: relation(["LEARNING_OPTION"], ["SKILL"], TEACHES_SHAPE),
  REPLACED_BY: relation(anyConcept, anyConcept, z.strictObject({ reason: plainText(2000).nullish() })),
  MATCHES: relation(anyConcept, ["EXTERNAL_CONCEPT"], MATCHES_SHAPE),
  CITES: relation(anyConcept, ["SOURCE"]),
} as const satisfies Readonly<Record<string, RelationEntry>>;

/** Every kind of edge a change can be about. */
export type Relation = keyof typeof RELATIONS;

/** The entry of a relation, without the narrow type of its own row. */
export function relationEntry(name: Relation): RelationEntry {
  return RELATIONS[name];
}
