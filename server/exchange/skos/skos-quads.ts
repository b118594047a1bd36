import { DataFactory, type Literal, type NamedNode, type Quad } from "n3";
import { RELATIONS, type Relation } from "../../changes/catalogue.ts";
import { CONCEPT_KINDS, keysOf } from "../../concept/concept.rules.ts";
import { optionalText, text, texts } from "../../neo4j/row.ts";
import type { Content, ContentNode } from "../graph-content.ts";
import type { Stamp } from "../output.ts";
import { MATCH_TERMS, schemeOf, TERMS, termOf } from "./vocabulary.ts";

const { literal, namedNode, quad } = DataFactory;

/** The language of the content. */
const LANGUAGE = "en";

/** The relations of which the other end is no concept: their quads are made from what is there. */
const SPECIAL: readonly Relation[] = ["MATCHES", "CITES"];

/** The statements of one subject after those of another. */
export async function* skosQuads(content: Content, stamp: Stamp): AsyncGenerator<Quad> {
  yield* headQuads(stamp);
  for (const kind of keysOf(CONCEPT_KINDS))
    for await (const concept of content.nodes(kind)) yield* conceptQuads(concept, stamp.base);
  for (const relation of keysOf(RELATIONS)) if (!SPECIAL.includes(relation)) yield* edgeQuads(content, relation, stamp);
  yield* matchQuads(content, stamp);
  yield* sourceQuads(content, stamp);
}

/** The address of a concept. */
function addressOf(base: string, id: string): NamedNode {
  return namedNode(base + encodeURIComponent(id));
}

function words(value: string): Literal {
  return literal(value, LANGUAGE);
}

function* headQuads({ base, revision, at, notices }: Stamp): Generator<Quad> {
  const dataset = namedNode(`${base}dataset`);
  yield quad(dataset, TERMS.type, TERMS.Dataset);
  yield quad(dataset, TERMS.title, words("Careers graph"));
  yield quad(dataset, TERMS.version, literal(`revision ${revision}`));
  yield quad(dataset, TERMS.issued, literal(at.toISOString(), TERMS.dateTime));
  for (const notice of notices) yield quad(dataset, TERMS.rights, words(notice));
  for (const kind of keysOf(CONCEPT_KINDS)) {
    const scheme = schemeOf(base, kind);
    yield quad(scheme, TERMS.type, TERMS.ConceptScheme);
    yield quad(scheme, TERMS.title, words(CONCEPT_KINDS[kind]));
    yield quad(scheme, TERMS.isPartOf, dataset);
  }
}

function* conceptQuads({ node, id, fields }: ContentNode, base: string): Generator<Quad> {
  const subject = addressOf(base, id);
  const name = text(fields, "name");
  yield quad(subject, TERMS.type, TERMS.Concept);
  yield quad(subject, TERMS.identifier, literal(id));
  yield quad(subject, TERMS.kind, literal(node));
  yield quad(subject, TERMS.inScheme, schemeOf(base, node));
  yield quad(subject, TERMS.prefLabel, words(name));
  // A label is either the preferred one or an alternative (SKOS S13).
  for (const other of texts(fields, "altNames")) if (other !== name) yield quad(subject, TERMS.altLabel, words(other));
  const [summary, description] = [optionalText(fields, "summary"), optionalText(fields, "description")];
  if (summary !== null) yield quad(subject, TERMS.definition, words(summary));
  if (description !== null) yield quad(subject, TERMS.description, words(description));
  const skillKind = optionalText(fields, "skillKind");
  if (skillKind !== null) yield quad(subject, TERMS.skillKind, literal(skillKind));
  if (fields.status === "DEPRECATED") yield quad(subject, TERMS.deprecated, literal("true", TERMS.boolean));
}

async function* edgeQuads(content: Content, relation: Relation, { base }: Stamp): AsyncGenerator<Quad> {
  for await (const { from, to } of content.edges(relation))
    yield quad(addressOf(base, from), termOf(relation), addressOf(base, to));
}

/** Counterparts are known by their addresses: one without an address cannot be said in SKOS. */
async function* matchQuads(content: Content, { base }: Stamp): AsyncGenerator<Quad> {
  for await (const { of, match, uri } of content.counterparts())
    if (uri !== null) yield quad(addressOf(base, of), MATCH_TERMS[match], namedNode(uri));
}

async function* sourceQuads(content: Content, { base }: Stamp): AsyncGenerator<Quad> {
  const addresses = new Map<string, string>();
  for await (const { id, fields } of content.nodes("SOURCE")) {
    const address = optionalText(fields, "url");
    if (address !== null) addresses.set(id, address);
  }
  for await (const { from, to } of content.edges("CITES")) {
    const address = addresses.get(to);
    yield quad(addressOf(base, from), TERMS.source, address === undefined ? addressOf(base, to) : namedNode(address));
  }
}
