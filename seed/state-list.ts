import type { NodeKind, Relation } from "../server/changes/catalogue.ts";
import type { Fields, State } from "../server/changes/change.ts";
import { stableId } from "../server/changes/stable-id.ts";
import { type ConceptKind, slug as slugShape } from "../server/concept/concept.rules.ts";
import { externalId } from "../server/mapping/mapping.rules.ts";
import type { ConceptEntry, RequirementEntry, SalaryEntry } from "./format.ts";

/** What keeps the ids of the seed apart from those of anything else. */
const NAMESPACE = "careers-graph seed";

/** Collects the nodes and edges the seed wants, and notes every reference to something it does not define. */
export class StateList {
  private readonly states: State[] = [];
  private readonly defined = new Set<string>();
  private readonly references: { readonly id: string; readonly words: string }[] = [];
  private readonly externals = new Set<string>();

  /** Adds a concept with its mappings and sources; returns its id. */
  concept(kind: ConceptKind, entry: ConceptEntry, fields: Fields = {}): string {
    const id = this.node(kind, entry.slug, {
      slug: slugShape.parse(entry.slug),
      name: entry.name,
      altNames: entry.altNames ?? [],
      summary: entry.summary,
      ...fields,
    });
    for (const { scheme, code, uri, match } of entry.mappings ?? []) this.mapping(id, scheme, code, uri, match);
    for (const source of entry.sources ?? []) this.edge("CITES", id, this.refer("SOURCE", source));
    return id;
  }

  node(kind: NodeKind, key: string, fields: Fields, owner?: string): string {
    const id = stableId(NAMESPACE, kind, key);
    this.defined.add(id);
    this.states.push({ node: kind, id, ...(owner ? { owner } : {}), fields });
    return id;
  }

  edge(relation: Relation, from: string, to: string, fields: Fields = {}): void {
    this.states.push({ edge: relation, from, to, fields });
  }

  /** The id of something defined elsewhere in the seed. */
  refer(kind: NodeKind, key: string): string {
    const id = stableId(NAMESPACE, kind, key);
    this.references.push({ id, words: `${kind} ${key}` });
    return id;
  }

  requirements(holder: string, entries: readonly RequirementEntry[], assessedBy: string): void {
    const sources = [this.refer("SOURCE", assessedBy)];
    for (const { skill, ...fields } of entries)
      this.edge("REQUIRES", holder, this.refer("SKILL", skill), { ...fields, sources });
  }

  salaries(owner: string, entries: readonly SalaryEntry[] = []): void {
    for (const { region, source, ...figures } of entries) {
      const key = [owner, region, figures.basis, String(figures.year)].join(" ");
      const references = { region: this.refer("REGION", region), source: this.refer("SOURCE", source) };
      this.node("SALARY", key, { ...figures, ...references }, owner);
    }
  }

  /** Everything collected, once every reference leads somewhere. */
  finish(): State[] {
    const dangling = this.references.filter(({ id }) => !this.defined.has(id)).map(({ words }) => words);
    if (dangling.length > 0)
      throw new Error(`The seed refers to what it does not define: ${[...new Set(dangling)].join(", ")}`);
    return this.states;
  }

  private mapping(concept: string, scheme: string, code: string, uri: string | undefined, match: string): void {
    const id = externalId(scheme, code);
    if (!this.externals.has(id)) {
      this.externals.add(id);
      this.states.push({ node: "EXTERNAL_CONCEPT", id, fields: { scheme, code, uri } });
    }
    this.edge("MATCHES", concept, id, { match });
  }
}
