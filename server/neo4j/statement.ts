import type { Row } from "./row.ts";

/** A named Cypher text with the checked reader of its rows. */
export interface Statement<Value> {
  readonly name: string;
  readonly cypher: string;
  readonly read: (row: Row) => Value;
}

/** Declares a statement; `name` is what logs, tests and measurements call it. */
export function statement<Value>(name: string, cypher: string, read: (row: Row) => Value): Statement<Value> {
  return { name, cypher: cypher.trim(), read };
}

/** Values a statement may be given; whole numbers are sent as integers, other numbers as floats. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Anything that answers statements: the published graph, or a proposal's preview of it. */
export interface Graph {
  read<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]>;
}

/** An open transaction: what it reads includes what it has written. */
export interface GraphTransaction extends Graph {
  write<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]>;
}
