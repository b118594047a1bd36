import type { ConceptKind } from "../concept/concept.rules.ts";
import { ROLE_FAMILY_LINKS } from "../family/family.rules.ts";
import { LEARNING_OPTION_LINKS } from "../learning/learning.rules.ts";
import { LEVEL_LINKS } from "../level/level.rules.ts";
import { externalId } from "../mapping/mapping.rules.ts";
import { ROLE_LINKS } from "../role/role.rules.ts";
import { SKILL_LINKS } from "../skill/skill.rules.ts";
import { SKILL_GROUP_LINKS } from "../skill-group/skill-group.rules.ts";
import { SPECIALIZATION_LINKS } from "../specialization/specialization.rules.ts";
import { type Link, toMany } from "./link.ts";

const mappings: Link = {
  relation: "MATCHES",
  ends: (value) =>
    (Array.isArray(value) ? value : []).map(({ scheme, code, match }) => ({
      id: externalId(scheme, code),
      fields: { match },
    })),
};

/** The linking fields every kind of concept has. */
const EVERY_CONCEPT = { sources: toMany("CITES"), mappings };

/** For each kind of concept, the fields of its input that are stored as edges. */
export const LINKS: Readonly<Record<ConceptKind, Readonly<Record<string, Link>>>> = {
  ROLE: { ...EVERY_CONCEPT, ...ROLE_LINKS },
  ROLE_FAMILY: { ...EVERY_CONCEPT, ...ROLE_FAMILY_LINKS },
  LEVEL: { ...EVERY_CONCEPT, ...LEVEL_LINKS },
  SKILL: { ...EVERY_CONCEPT, ...SKILL_LINKS },
  SKILL_GROUP: { ...EVERY_CONCEPT, ...SKILL_GROUP_LINKS },
  SPECIALIZATION: { ...EVERY_CONCEPT, ...SPECIALIZATION_LINKS },
  LEARNING_OPTION: { ...EVERY_CONCEPT, ...LEARNING_OPTION_LINKS },
  REGION: EVERY_CONCEPT,
};
