import type { ConceptKind, RelationKind } from "../gql/graphql.ts";

interface Words {
  /** Between the names of its ends. */
  readonly verb: string;
  /** What it leads to from where it starts. */
  readonly out: string;
  /** What it leads to from where it ends, where that is something else. */
  readonly back?: { readonly kind: ConceptKind; readonly words: string };
}

const relations: Readonly<Record<RelationKind, Words>> = {
  IN_FAMILY: { verb: "is in", out: "Role family", back: { kind: "ROLE_FAMILY", words: "Roles in it" } },
  PART_OF: { verb: "is part of", out: "Parts, and what it is part of" },
  HAS_LEVEL: { verb: "has the level", out: "Levels", back: { kind: "LEVEL", words: "Role" } },
  LEADS_TO: { verb: "leads to", out: "Levels before and after" },
  REQUIRES: { verb: "requires", out: "Skills required", back: { kind: "SKILL", words: "Required by" } },
  HAS_SPECIALIZATION: {
    verb: "has the specialization",
    out: "Specializations",
    back: { kind: "SPECIALIZATION", words: "Roles" },
  },
  RELATED_TO: { verb: "is related to", out: "Related roles" },
  TRANSITIONS_TO: { verb: "moves to", out: "Curated moves" },
  IN_GROUP: { verb: "is in the group", out: "Skill groups", back: { kind: "SKILL_GROUP", words: "Skills in it" } },
  BROADER: { verb: "is narrower than", out: "Broader and narrower skills" },
  RELATED_SKILL: { verb: "goes together with", out: "Related skills" },
  PREPARED_BY: {
    verb: "is prepared by",
    out: "Learning options",
    back: { kind: "LEARNING_OPTION", words: "Roles it prepares for" },
  },
  TEACHES: { verb: "teaches", out: "Skills taught", back: { kind: "SKILL", words: "Taught by" } },
  REPLACED_BY: { verb: "is replaced by", out: "Replacements" },
  MATCHES: { verb: "matches", out: "Mappings" },
  CITES: { verb: "cites", out: "Sources" },
};

/** The relation as a verb between two names. */
export const relationVerb = (relation: RelationKind): string => relations[relation].verb;

/** What the relation leads to from a concept of a kind. */
export function neighborWords(relation: RelationKind, kind: ConceptKind): string {
  const { out, back } = relations[relation];
  return back?.kind === kind ? back.words : out;
}
