import { DataFactory, type NamedNode } from "n3";
import type { NodeKind, Relation } from "../../changes/catalogue.ts";
import type { MatchKind } from "../../mapping/mapping.rules.ts";

/** The vocabularies that are used, by their prefixes. */
export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  dcat: "http://www.w3.org/ns/dcat#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  // What SKOS has no word for: kinds of concept, and edges such as hasLevel and requires.
  careers: "urn:careers-graph:vocabulary:",
} as const;

function term(prefix: keyof typeof PREFIXES, name: string): NamedNode {
  return DataFactory.namedNode(PREFIXES[prefix] + name);
}

/** The terms with a meaning of their own, here and where SKOS is read. */
export const TERMS = {
  type: term("rdf", "type"),
  Concept: term("skos", "Concept"),
  ConceptScheme: term("skos", "ConceptScheme"),
  inScheme: term("skos", "inScheme"),
  prefLabel: term("skos", "prefLabel"),
  altLabel: term("skos", "altLabel"),
  notation: term("skos", "notation"),
  definition: term("skos", "definition"),
  broader: term("skos", "broader"),
  narrower: term("skos", "narrower"),
  related: term("skos", "related"),
  Dataset: term("dcat", "Dataset"),
  title: term("dcterms", "title"),
  description: term("dcterms", "description"),
  identifier: term("dcterms", "identifier"),
  isPartOf: term("dcterms", "isPartOf"),
  issued: term("dcterms", "issued"),
  rights: term("dcterms", "rights"),
  source: term("dcterms", "source"),
  replacedBy: term("dcterms", "isReplacedBy"),
  deprecated: term("owl", "deprecated"),
  version: term("owl", "versionInfo"),
  boolean: term("xsd", "boolean"),
  dateTime: term("xsd", "dateTime"),
  kind: term("careers", "kind"),
  skillKind: term("careers", "skillKind"),
} as const;

/** How our mapping relations are called in SKOS. */
export const MATCH_TERMS: Readonly<Record<MatchKind, NamedNode>> = {
  EXACT: term("skos", "exactMatch"),
  CLOSE: term("skos", "closeMatch"),
  BROAD: term("skos", "broadMatch"),
  NARROW: term("skos", "narrowMatch"),
  RELATED: term("skos", "relatedMatch"),
};

const KNOWN: Readonly<Partial<Record<Relation, NamedNode>>> = {
  PART_OF: TERMS.broader,
  BROADER: TERMS.broader,
  IN_GROUP: TERMS.broader,
  IN_FAMILY: TERMS.broader,
  RELATED_TO: TERMS.related,
  RELATED_SKILL: TERMS.related,
  REPLACED_BY: TERMS.replacedBy,
  CITES: TERMS.source,
};

/** What an edge is called: a word of SKOS or Dublin Core, or one of our own made from the name of the relation. */
export function termOf(relation: Relation): NamedNode {
  return KNOWN[relation] ?? term("careers", camelCase(relation));
}

/** The address of the scheme that holds the concepts of a kind. */
export function schemeOf(base: string, kind: NodeKind): NamedNode {
  return DataFactory.namedNode(`${base}scheme-${kind.toLowerCase().replaceAll("_", "-")}`);
}

function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
