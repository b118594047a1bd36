import { CONCEPT_KINDS, type ConceptKind } from "../concept/concept.rules.ts";
import { number, type Row, record, text, texts } from "../neo4j/row.ts";
import { type Graph, type Statement, statement } from "../neo4j/statement.ts";
import { wordsOf } from "./affected.ts";
import { type Found, type FoundEverywhere, MOST_FOUND, type Rule } from "./rule.ts";
import type { Severity } from "./severity.ts";

/** A rule that one pattern tells: each row that is left is a finding. */
export interface Pattern {
  readonly name: string;
  readonly severity: Severity;
  readonly description: string;
  /** What `n` is. */
  readonly kinds: readonly ConceptKind[];
  /** Also looks at concepts that are deprecated. */
  readonly deprecatedToo?: boolean;
  /** Cypher that goes on from `n`: conditions and matches. */
  readonly where: string;
  /** Where a pair is found from both of its ends: which of the two counts. */
  readonly once?: string;
  /** The ids of the other concepts a finding is about, as an expression. */
  readonly others?: string;
  /** What the message tells, as the entries of a map. */
  readonly facts?: string;
  /** How to come from another concept `c`, whose change may matter, to `n`: a pattern. */
  readonly reachedFrom?: string;
  readonly message: (facts: Row) => string;
}

/** Makes a rule of a pattern: the same text is asked of the whole graph and of some concepts. */
export function patternRule(pattern: Pattern): PatternRule {
  return new PatternRule(pattern);
}

class PatternRule implements Rule {
  readonly local = true;
  readonly severity: Severity;
  readonly description: string;
  readonly words: ReadonlySet<string>;
  readonly statements: Readonly<{ rows: Statement<Found>; count: Statement<number>; around: Statement<Found> }>;

  constructor(pattern: Pattern) {
    this.severity = pattern.severity;
    this.description = pattern.description;
    this.statements = statementsOf(pattern);
    this.words = wordsOf(this.statements.rows);
  }

  async everywhere(graph: Graph): Promise<FoundEverywhere> {
    const found = await graph.read(this.statements.rows, { limit: MOST_FOUND });
    if (found.length < MOST_FOUND) return { found, count: found.length };
    const [count = found.length] = await graph.read(this.statements.count);
    return { found, count };
  }

  around(graph: Graph, ids: readonly string[]): Promise<Found[]> {
    return graph.read(this.statements.around, { ids, limit: MOST_FOUND });
  }
}

function statementsOf(pattern: Pattern) {
  const { name, kinds, where, once, message, others = "[]", facts = "", reachedFrom } = pattern;
  const status = pattern.deprecatedToo ? "" : " AND n.status = 'PUBLISHED'";
  const kept = `${where}${once ? ` WITH * WHERE ${once}` : ""}`;
  const isOne = `(${kinds.map((kind) => `n:${CONCEPT_KINDS[kind]}`).join(" OR ")})`;
  const labels = kinds.map((kind) => CONCEPT_KINDS[kind]).join("|");
  const all = `MATCH (n:${labels}) WHERE true${status} WITH n ${kept}`;
  const itself = "MATCH (n:Concept {id: id})";
  const orNear = `MATCH (c:Concept {id: id}) CALL (c) { RETURN c AS n UNION MATCH ${reachedFrom} RETURN n }`;
  const some = `UNWIND $ids AS id ${reachedFrom ? orNear : itself} WITH DISTINCT n WHERE ${isOne}${status} WITH n ${kept}`;
  const returned = `RETURN n.id AS id, ${others} AS others, {${facts}} AS facts ORDER BY n.nameKey, id, others LIMIT $limit`;
  const read = (row: Row): Found => ({
    concepts: [text(row, "id"), ...texts(row, "others")],
    message: message(record(row, "facts")),
  });
  return {
    rows: statement(`quality ${name}`, `${all} ${returned}`, read),
    count: statement(`quality ${name} count`, `${all} RETURN count(*) AS total`, (row) => number(row, "total")),
    around: statement(`quality ${name} around`, `${some} ${returned}`, read),
  };
}
