import { ownedBy } from "../batch.ts";
import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { type ConceptList, conceptCounts, conceptPages } from "../concept/concept-list.cypher.ts";
import { optionalText, type Row, record, texts } from "../neo4j/row.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";
import type { Specialization } from "./specialization.type.ts";

/** The fields of a specialization, as a part of a map projection. */
export const SPECIALIZATION = `${CONCEPT}, .description, .demandDrivers`;

/** Reads a specialization out of a map. */
export function readSpecialization(row: Row): Specialization {
  return {
    ...readCommon(row),
    kind: "SPECIALIZATION",
    description: optionalText(row, "description"),
    demandDrivers: texts(row, "demandDrivers"),
  };
}

/** The specializations of roles. */
export const SPECIALIZATIONS_OF_ROLES = ownedBy(
  "specializations of roles",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:HAS_SPECIALIZATION]->(z:Specialization)
   RETURN owner, z {${SPECIALIZATION}} AS specialization ORDER BY z.nameKey, z.id`,
  (row) => readSpecialization(record(row, "specialization")),
);

/** The roles a specialization belongs to. */
export const ROLES_OF_SPECIALIZATIONS = ownedBy(
  "roles of specializations",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[:HAS_SPECIALIZATION]-(r:Role)
   RETURN owner, r {${ROLE}} AS role ORDER BY r.nameKey, r.id`,
  (row) => readRole(record(row, "role")),
);

const SPECIALIZATIONS: ConceptList<"NAME", Specialization> = {
  name: "specializations",
  kinds: "['SPECIALIZATION']",
  where: `(NOT $matching OR n.id IN $ids)
    AND (size($roles) = 0 OR EXISTS { MATCH (n)<-[:HAS_SPECIALIZATION]-(r:Role) WHERE r.slug IN $roles })`,
  projection: SPECIALIZATION,
  read: (row) => readSpecialization(record(row, "item")),
  keys: { NAME: "n.nameKey" },
};

/** A page of the specializations that pass the filter, by name. */
export const SPECIALIZATION_PAGES = conceptPages(SPECIALIZATIONS, "NAME");

/** How many specializations pass the filter. */
export const SPECIALIZATION_COUNT = conceptCounts(SPECIALIZATIONS).passing;
