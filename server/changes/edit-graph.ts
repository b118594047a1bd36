import DataLoader from "dataloader";
import { CONCEPT_KINDS, type ConceptKind, keysOf } from "../concept/concept.rules.ts";
import { type Row, text } from "../neo4j/row.ts";
import { type Graph, type Parameters, type Statement, statement } from "../neo4j/statement.ts";
import { NODE_STATEMENTS } from "./changes.cypher.ts";
import { CHANGES_AFTER } from "./revision.cypher.ts";
import { KINDS_OF_NODES } from "./surroundings.cypher.ts";

/** The kinds whose fields say nothing about other concepts: a level's rank does, so ladders are checked as a whole. */
const PLAIN_KINDS: readonly ConceptKind[] = keysOf(CONCEPT_KINDS).filter((kind) => kind !== "LEVEL");

/** Each row of these is about one of the ids that are asked for, and says which in its column `id`. */
const FIELDS: ReadonlySet<Statement<unknown>> = new Set(PLAIN_KINDS.map((kind) => NODE_STATEMENTS[kind].current));

/** What these read, no change of fields of other concepts than those that are asked for can alter. */
const ABOUT_IDS: ReadonlySet<Statement<unknown>> = new Set<Statement<unknown>>([CHANGES_AFTER, KINDS_OF_NODES]);

/** More would be long on its way, and reads outside of a transaction are stopped after seconds. */
const MOST_IDS = 500;

/** Says that a plan has to be made inside of a transaction: it looks at more than the fields of some concepts. */
export class MoreThanAnEdit extends Error {}

/** What several plans read at once of the same statement is read together. */
export class SharedReads {
  private readonly graph: Graph;
  private readonly loaders = new Map<Statement<unknown>, DataLoader<string, Row | null>>();

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async ofIds<Value>(query: Statement<Value>, ids: readonly string[]): Promise<Value[]> {
    const loader = this.loaders.get(query) ?? this.loaderOf(query);
    const found = await Promise.all(ids.map((id) => loader.load(id)));
    return found.flatMap((row) => (row === null ? [] : [query.read(row)]));
  }

  alone<Value>(query: Statement<Value>, parameters: Parameters): Promise<Value[]> {
    return this.graph.read(query, parameters);
  }

  private loaderOf(query: Statement<unknown>): DataLoader<string, Row | null> {
    const rows = statement(query.name, query.cypher, (row) => row);
    const loader = new DataLoader<string, Row | null>(async (ids) => {
      const found = new Map((await this.graph.read(rows, { ids })).map((row) => [text(row, "id"), row]));
      return ids.map((id) => found.get(id) ?? null);
    });
    this.loaders.set(query, loader);
    return loader;
  }
}

/** The graph as the plan of a plain edit may see it: it notes which concepts were looked at. */
export class EditGraph implements Graph {
  readonly ids = new Set<string>();
  private readonly reads: SharedReads;

  constructor(reads: SharedReads) {
    this.reads = reads;
  }

  async read<Value>(query: Statement<Value>, parameters: Parameters = {}): Promise<Value[]> {
    const ids = Array.isArray(parameters.ids) ? parameters.ids.map(String) : [];
    for (const id of ids) this.ids.add(id);
    if (this.ids.size > MOST_IDS) throw new MoreThanAnEdit();
    if (FIELDS.has(query)) return this.reads.ofIds(query, ids);
    if (ABOUT_IDS.has(query)) return this.reads.alone(query, parameters);
    throw new MoreThanAnEdit();
  }
}
