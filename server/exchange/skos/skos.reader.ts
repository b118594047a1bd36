import type { Relation } from "../../changes/catalogue.ts";
import type { ConceptKind } from "../../concept/concept.rules.ts";
import type { MappingValues } from "../../mapping/mapping.states.ts";
import { SKILL_KINDS } from "../../skill/skill.rules.ts";
import type { Place, Reader, SourceFiles, SourceRecord } from "../source.ts";
import { altNamesOf, describedBy } from "../wording.ts";
import { RDF_ENDINGS, rdfFiles, statementsIn } from "./skos.files.ts";
import { bestOf, type SkosConcept, SkosConcepts } from "./skos-concepts.ts";
import { mappingOf } from "./skos-mappings.ts";

/** The kinds that SKOS says enough about; a level, say, has a rank, and SKOS has no word for it. */
const TOLD: readonly ConceptKind[] = ["ROLE", "ROLE_FAMILY", "SKILL", "SKILL_GROUP", "SPECIALIZATION"];

/** Concepts that do not say what they are, which is usual. */
const UNTOLD: ConceptKind = "SKILL";

/** What "below" means for each pair of kinds. */
const BELOW: Readonly<Record<string, Relation>> = {
  "ROLE ROLE_FAMILY": "IN_FAMILY",
  "ROLE_FAMILY ROLE_FAMILY": "PART_OF",
  "SKILL SKILL_GROUP": "IN_GROUP",
  "SKILL_GROUP SKILL_GROUP": "PART_OF",
  "SKILL SKILL": "BROADER",
};

/** How alike roles are taken to be that are related and no more is said. */
const RELATED_STRENGTH = 0.5;

/** Taxonomies and thesauri in SKOS: concepts, labels, hierarchies, relations, mappings and what replaces what. */
export const SKOS_READER: Reader = {
  name: "skos",
  title: "a taxonomy in SKOS: RDF/XML, Turtle or JSON-LD",
  tables: {},
  refuses: (files) => (rdfFiles(files).length > 0 ? null : `No file ends in ${RDF_ENDINGS.join(", ")}.`),
  async provenance(files, { version }) {
    const [file = "skos"] = rdfFiles(files);
    const unknown = { url: null, publisher: null, year: null, licence: null };
    return { key: file, title: `SKOS taxonomy ${file}`, version, ...unknown };
  },
  async *read(files) {
    for (const file of rdfFiles(files)) yield* recordsIn(files, file);
  },
};

async function* recordsIn(files: SourceFiles, file: string): AsyncGenerator<SourceRecord> {
  const collected = new SkosConcepts();
  for await (const statement of statementsIn(files, file)) collected.take(statement);
  const concepts = collected.all();
  // Statements have no place that a person would look for: concepts are told apart by their addresses.
  const place = { file, line: 1 };
  for (const [uri, concept] of concepts) yield* conceptRecords(place, uri, concept);
  for (const [uri, concept] of concepts) yield* edgeRecords(place, uri, concept, concepts);
}

function* conceptRecords(place: Place, uri: string, concept: SkosConcept): Generator<SourceRecord> {
  const node = kindOf(concept);
  const [name] = bestOf(concept.labels);
  if (!TOLD.includes(node)) yield { record: "quiet", place, reason: `SKOS does not say all that a ${node} needs` };
  else if (name === undefined)
    yield { record: "fault", place, column: "skos:prefLabel", reason: `${uri} has no label` };
  else {
    const { altNames, note } = altNamesOf(bestOf(concept.altLabels), name);
    const { identifier: id, deprecated } = concept;
    const fields = { name, altNames, ...textsOf(concept), ...skillFields(node, concept) };
    const retired = deprecated ? { retired: true } : {};
    const mappings = mappingsOf(uri, concept);
    yield { record: "node", place, node, key: uri, ...(id === null ? {} : { id }), mappings, fields, ...retired };
    if (note !== null) yield { record: "note", place, column: "skos:altLabel", reason: `${uri}: ${note}` };
  }
}

function* edgeRecords(
  place: Place,
  from: string,
  { broader, related, replacedBy, ...concept }: SkosConcept,
  concepts: ReadonlyMap<string, SkosConcept>,
): Generator<SourceRecord> {
  const node = kindOf(concept);
  const kindAt = (uri: string) => kindOf(concepts.get(uri) ?? { kind: null });
  for (const to of broader) {
    const edge = BELOW[`${node} ${kindAt(to)}`];
    if (edge) yield { record: "edge", place, edge, from, to, fields: {} };
    else yield { record: "fault", place, column: "skos:broader", reason: `${from} is a ${node}, and ${to} above it` };
  }
  for (const to of related) {
    if (node !== kindAt(to)) continue;
    if (node === "SKILL") yield { record: "edge", place, edge: "RELATED_SKILL", from, to, fields: {} };
    if (node === "ROLE")
      yield { record: "edge", place, edge: "RELATED_TO", from, to, fields: { strength: RELATED_STRENGTH } };
  }
  for (const to of replacedBy) yield { record: "replacement", place, old: from, new: to };
}

function kindOf({ kind }: Pick<SkosConcept, "kind">): ConceptKind {
  return kind ?? UNTOLD;
}

function textsOf({ definitions, descriptions }: SkosConcept) {
  const [definition = ""] = bestOf(definitions);
  const [description = ""] = bestOf(descriptions);
  if (definition !== "" && description !== "") return { summary: definition, description };
  const { summary, description: long } = describedBy(definition, description);
  return { summary, ...(long === null ? {} : { description: long }) };
}

function skillFields(node: ConceptKind, { skillKind }: SkosConcept) {
  if (node !== "SKILL") return {};
  return { skillKind: skillKind !== null && Object.hasOwn(SKILL_KINDS, skillKind) ? skillKind : "KNOWLEDGE" };
}

/** What others call it, and what its own taxonomy does; one of this product has its id for that. */
function mappingsOf(uri: string, { identifier, notation, scheme, matches }: SkosConcept): MappingValues[] {
  const own = identifier === null ? [mappingOf(uri, "EXACT", notation, scheme)] : [];
  return [...own, ...matches.map(({ match, uri: other }) => mappingOf(other, match, null, null))];
}
