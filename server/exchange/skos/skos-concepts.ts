import type { Quad, Term } from "n3";
import { CONCEPT_KINDS, type ConceptKind, keysOf } from "../../concept/concept.rules.ts";
import { MATCH_KINDS, type MatchKind } from "../../mapping/mapping.rules.ts";
import { MATCH_TERMS, TERMS } from "./vocabulary.ts";

/** A text, and how well its language is known: 3 English, 2 a kind of English, 1 none said, 0 another. */
interface Worded {
  readonly value: string;
  readonly rank: number;
}

/** What the statements about one subject say. */
export interface SkosConcept {
  isConcept: boolean;
  kind: ConceptKind | null;
  skillKind: string | null;
  identifier: string | null;
  notation: string | null;
  scheme: string | null;
  deprecated: boolean;
  readonly labels: Worded[];
  readonly altLabels: Worded[];
  readonly definitions: Worded[];
  readonly descriptions: Worded[];
  readonly broader: Set<string>;
  readonly related: Set<string>;
  readonly replacedBy: Set<string>;
  readonly matches: { readonly match: MatchKind; readonly uri: string }[];
}

/** What a statement adds to its subject. */
type Take = (concept: SkosConcept, object: Term) => void;

const TAKES: ReadonlyMap<string, Take> = new Map<string, Take>([
  [TERMS.type.value, takeType],
  [TERMS.prefLabel.value, (concept, object) => concept.labels.push(worded(object))],
  [TERMS.altLabel.value, (concept, object) => concept.altLabels.push(worded(object))],
  [TERMS.definition.value, (concept, object) => concept.definitions.push(worded(object))],
  [TERMS.description.value, (concept, object) => concept.descriptions.push(worded(object))],
  [TERMS.broader.value, (concept, object) => concept.broader.add(object.value)],
  [TERMS.related.value, (concept, object) => concept.related.add(object.value)],
  [TERMS.replacedBy.value, (concept, object) => concept.replacedBy.add(object.value)],
  [TERMS.notation.value, takeFirst("notation")],
  [TERMS.inScheme.value, takeFirst("scheme")],
  [TERMS.identifier.value, takeFirst("identifier")],
  [TERMS.skillKind.value, takeFirst("skillKind")],
  [TERMS.kind.value, takeKind],
  [TERMS.deprecated.value, takeDeprecated],
  ...keysOf(MATCH_KINDS).map((match): [string, Take] => [
    MATCH_TERMS[match].value,
    ({ matches }, { value: uri }) => matches.push({ match, uri }),
  ]),
]);

/** Collects the statements of SKOS by their subjects; all others are passed over. */
export class SkosConcepts {
  private readonly bySubject = new Map<string, SkosConcept>();

  take({ subject, predicate, object }: Quad): void {
    // The hierarchy may be told from either end.
    if (predicate.equals(TERMS.narrower)) this.of(object.value).broader.add(subject.value);
    else TAKES.get(predicate.value)?.(this.of(subject.value), object);
  }

  /** The concepts by their addresses, in the order they were met. */
  all(): ReadonlyMap<string, SkosConcept> {
    return new Map([...this.bySubject].filter(([, { isConcept }]) => isConcept));
  }

  private of(subject: string): SkosConcept {
    const known = this.bySubject.get(subject) ?? nothingKnown();
    this.bySubject.set(subject, known);
    return known;
  }
}

/** The texts in the language that is preferred among those given: English, else what says no language, else the first one. */
export function bestOf(texts: readonly Worded[]): string[] {
  const rank = Math.max(0, ...texts.map((text) => text.rank));
  return texts.filter((text) => text.rank === rank).map(({ value }) => value);
}

function nothingKnown(): SkosConcept {
  return {
    isConcept: false,
    kind: null,
    skillKind: null,
    identifier: null,
    notation: null,
    scheme: null,
    deprecated: false,
    labels: [],
    altLabels: [],
    definitions: [],
    descriptions: [],
    broader: new Set(),
    related: new Set(),
    replacedBy: new Set(),
    matches: [],
  };
}

function worded(object: Term): Worded {
  const language = object.termType === "Literal" ? object.language.toLowerCase() : "";
  if (language === "en") return { value: object.value, rank: 3 };
  if (language.startsWith("en-")) return { value: object.value, rank: 2 };
  return { value: object.value, rank: language === "" ? 1 : 0 };
}

function takeType(concept: SkosConcept, object: Term): void {
  if (object.equals(TERMS.Concept)) concept.isConcept = true;
  // ESCO and others type their occupations beside saying that they are concepts.
  if (/[#/:]Occupation$/.test(object.value)) concept.kind ??= "ROLE";
}

function takeKind(concept: SkosConcept, { value }: Term): void {
  concept.kind = keysOf(CONCEPT_KINDS).find((kind) => kind === value) ?? concept.kind;
}

function takeDeprecated(concept: SkosConcept, { value }: Term): void {
  concept.deprecated = value === "true";
}

function takeFirst(field: "notation" | "scheme" | "identifier" | "skillKind"): Take {
  return (concept, { value }) => {
    concept[field] ??= value;
  };
}
