import { CONCEPT_KINDS, type ConceptKind, keysOf, nameKey } from "../concept/concept.rules.ts";
import type { Concept } from "../concept/concept.type.ts";
import type { Graph } from "../neo4j/statement.ts";
import { CANDIDATES, MATCHING_IDS } from "./search.cypher.ts";
import type { SearchHit } from "./search.type.ts";
import { lenientQuery, nameScore, prefixQuery, searchTerms, tolerantQuery } from "./terms.ts";

const ALL_KINDS = keysOf(CONCEPT_KINDS);

/** Alternative names count a little less than the name itself. */
const ALTERNATIVE = 0.97;
/** Less than this matched by accident. */
const LEAST_SCORE = 0.2;

/** Finds published concepts by name, tolerant of typos, exact and prefix matches first. */
export async function search(
  graph: Graph,
  text: string,
  kinds: readonly ConceptKind[] | null | undefined,
  first: number,
): Promise<SearchHit[]> {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const parameters = { start: nameKey(text), kinds: kinds ?? ALL_KINDS };
  const strict = await graph.read(CANDIDATES, { ...parameters, query: tolerantQuery(terms) });
  const candidates =
    strict.length > 0 ? strict : await graph.read(CANDIDATES, { ...parameters, query: lenientQuery(terms) });
  return candidates
    .map((concept) => bestName(concept, terms))
    .filter((hit) => hit.score >= LEAST_SCORE)
    .sort(bestFirst)
    .slice(0, first);
}

function bestName(concept: Concept, terms: readonly string[]): SearchHit {
  const own = { concept, matched: concept.name, score: nameScore(concept.name, terms) };
  return concept.altNames
    .map((matched) => ({ concept, matched, score: ALTERNATIVE * nameScore(matched, terms) }))
    .reduce((best, hit) => (hit.score > best.score ? hit : best), own);
}

/** By score; of equal ones the kind that comes first in the list of kinds, then by name. */
function bestFirst(a: SearchHit, b: SearchHit): number {
  return (
    b.score - a.score ||
    ALL_KINDS.indexOf(a.concept.kind) - ALL_KINDS.indexOf(b.concept.kind) ||
    compare(nameKey(a.concept.name), nameKey(b.concept.name)) ||
    compare(a.concept.id, b.concept.id)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Which concepts a list is narrowed to by a text. */
export interface Matching {
  /** Whether there is a text at all. */
  readonly matching: boolean;
  readonly ids: readonly string[];
}

/** The ids of concepts whose names have a word starting with each word of the text, as parameters of a list. */
export async function idsMatching(
  graph: Graph,
  text: string | null | undefined,
  kinds: readonly string[],
): Promise<Matching> {
  if (text == null || text.trim() === "") return { matching: false, ids: [] };
  const terms = searchTerms(text);
  const ids = terms.length === 0 ? [] : await graph.read(MATCHING_IDS, { query: prefixQuery(terms), kinds });
  return { matching: true, ids };
}
