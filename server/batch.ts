import DataLoader from "dataloader";
import { type Row, text } from "./neo4j/row.ts";
import { type Graph, type Parameters, type Statement, statement } from "./neo4j/statement.ts";

/** What one owner has of a relation. */
export interface Owned<Value> {
  readonly owner: string;
  readonly value: Value;
}

/**
 * A statement over `$ids` whose rows say in `owner` which id they belong to. It keeps one loader per request and arguments, so
 * the values it loads have its own type.
 */
export class OwnedStatement<Value> implements Statement<Owned<Value>> {
  readonly name: string;
  readonly cypher: string;
  readonly read: (row: Row) => Owned<Value>;
  private readonly loaders = new WeakMap<object, Map<string, DataLoader<string, Value[]>>>();

  constructor(plain: Statement<Owned<Value>>) {
    this.name = plain.name;
    this.cypher = plain.cypher;
    this.read = plain.read;
  }

  loader(batches: Batches, parameters: Parameters): DataLoader<string, Value[]> {
    const ofRequest = this.loaders.get(batches.current) ?? new Map<string, DataLoader<string, Value[]>>();
    this.loaders.set(batches.current, ofRequest);
    const key = JSON.stringify(parameters);
    const loader = ofRequest.get(key) ?? new DataLoader((owners) => batches.load(this, owners, parameters));
    ofRequest.set(key, loader);
    return loader;
  }
}

/** Declares a statement over `$ids` with a column `owner`. */
export function ownedBy<Value>(name: string, cypher: string, read: (row: Row) => Value): OwnedStatement<Value> {
  return new OwnedStatement(statement(name, cypher, (row) => ({ owner: text(row, "owner"), value: read(row) })));
}

/**
 * Reads relations for many owners at once: all that one request asks of the same statement with the same arguments at the
 * same depth becomes one round trip. One instance per request, so nothing is ever stale or shared between viewers.
 */
export class Batches {
  /** What loaders are kept for: a new object forgets them all. */
  current: object = {};
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** Forgets what was read, because a write may have changed it. */
  forget(): void {
    this.current = {};
  }

  /** Everything this owner has, in the order of the statement. */
  many<Value>(query: OwnedStatement<Value>, owner: string, parameters: Parameters = {}): Promise<Value[]> {
    return query.loader(this, parameters).load(owner);
  }

  /** The first thing this owner has, or null. */
  async one<Value>(query: OwnedStatement<Value>, owner: string, parameters: Parameters = {}): Promise<Value | null> {
    const [first] = await this.many(query, owner, parameters);
    return first ?? null;
  }

  /** Runs the statement for all owners and hands each its share. */
  async load<Value>(
    query: OwnedStatement<Value>,
    owners: readonly string[],
    parameters: Parameters,
  ): Promise<Value[][]> {
    const shares = new Map<string, Value[]>(owners.map((owner) => [owner, []]));
    for (const { owner, value } of await this.graph.read(query, { ...parameters, ids: owners }))
      shares.get(owner)?.push(value);
    return owners.map((owner) => shares.get(owner) ?? []);
  }
}
