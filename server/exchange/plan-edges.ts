import { isDeepStrictEqual } from "node:util";
import { type Relation, relationEntry } from "../changes/catalogue.ts";
import { type EdgeKey, type Fields, keyOf, type State } from "../changes/change.ts";
import type { SourceContent, SourceEdge, SourceNode } from "./content.ts";
import { SINGLE } from "./edge-book.ts";
import type { Judge } from "./judge.ts";
import { nameIn } from "./plan-nodes.ts";
import type { Subject } from "./report.ts";
import type { ReportBook } from "./report-book.ts";
import type { Standing, StandingEdge } from "./standing.ts";

/** An edge of the source and what the graph has of it. */
export interface EdgePlan {
  readonly source: SourceEdge;
  readonly key: EdgeKey;
  /** Null where it is to be made. */
  readonly current: Fields | null;
  readonly differing: Fields;
  /** Whether both of its ends are in the graph already, so that somebody may have removed it. */
  readonly settled: boolean;
  /** The edge to another parent, where only one may be. */
  readonly rival: StandingEdge | null;
}

/** The edges of a source beside those of the graph, and the edges there that the source does not have. */
export interface ComparedEdges {
  readonly plans: readonly EdgePlan[];
  readonly extra: readonly StandingEdge[];
}

/** Compares each edge of the source with the graph. Nothing is read. */
export function comparedEdges({ edges }: SourceContent, standing: Standing): ComparedEdges {
  const { idOf, states } = standing;
  const isThere = (node: SourceNode) => states.has(keyOf({ node: node.node, id: idOf(node) }));
  const wanted = new Map<string, { source: SourceEdge; key: EdgeKey }>();
  for (const source of edges) {
    const key = stored(source.edge, idOf(source.from), idOf(source.to));
    if (key.from !== key.to && !wanted.has(keyOf(key))) wanted.set(keyOf(key), { source, key });
  }
  const extra = [...standing.edges].filter(([key]) => !wanted.has(key)).map(([, edge]) => edge);
  const rivals = new Map(
    extra.filter(({ edge }) => SINGLE.includes(edge)).map((edge) => [`${edge.edge} ${edge.from}`, edge]),
  );
  const plans = [...wanted].map(([text, { source, key }]): EdgePlan => {
    const current = standing.edges.get(text)?.fields ?? null;
    return {
      source,
      key,
      current,
      differing: differing(current, source.fields),
      settled: isThere(source.from) && isThere(source.to),
      rival: current === null ? (rivals.get(`${key.edge} ${key.from}`) ?? null) : null,
    };
  });
  return { plans, extra };
}

function stored(edge: Relation, from: string, to: string): EdgeKey {
  return relationEntry(edge).symmetric === true && from > to ? { edge, from: to, to: from } : { edge, from, to };
}

function differing(current: Fields | null, wanted: Fields): Fields {
  if (current === null) return wanted;
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => !isDeepStrictEqual(current[field] ?? null, value ?? null)),
  );
}

/** The states that the edges ought to have. */
export function edgeStates(
  { plans, extra }: ComparedEdges,
  gone: ReadonlySet<SourceNode>,
  complete: boolean,
  judge: Judge,
  book: ReportBook,
): State[] {
  const removed = new Set<StandingEdge>();
  const states = plans.flatMap((plan): State[] => {
    const { source, key, current } = plan;
    const { derived } = source;
    if (gone.has(source.from) || gone.has(source.to)) {
      book.count(key.edge, "skipped", derived);
      return [];
    }
    if (current !== null) return changedEdge(plan, judge, book);
    if (!mayBeMade(plan, judge, removed)) {
      book.count(key.edge, "skipped", derived);
      return [];
    }
    book.count(key.edge, "created", derived);
    return [{ ...key, fields: plan.differing, current: null }];
  });
  const own = complete ? extra.filter((edge) => judge.isOwn(edge)) : [];
  for (const edge of own) removed.add(edge);
  return [...states, ...[...removed].map((edge) => removedEdge(edge, book))];
}

/** The properties of an edge belong together: where one of them stays as somebody here set it, all do. */
function changedEdge({ source, key, current, differing: fields }: EdgePlan, judge: Judge, book: ReportBook): State[] {
  const subject = subjectOf(source, key);
  const ours = current ?? {};
  const taken = judge.taken(key, subject, ours, fields);
  const changed = Object.keys(taken).length > 0 && Object.keys(fields).every((field) => Object.hasOwn(taken, field));
  book.count(key.edge, changed ? "updated" : "unchanged", source.derived);
  if (!changed) return [];
  judge.note(subject, ours, taken);
  return [{ ...key, fields: { ...ours, ...taken }, current }];
}

/** An edge that somebody removed is not made again, nor one beside another parent that somebody chose. */
function mayBeMade(
  { source, key, settled, rival, differing: fields }: EdgePlan,
  judge: Judge,
  removed: Set<StandingEdge>,
) {
  const subject = subjectOf(source, key);
  if (settled && !judge.remakes(key, subject, fields)) return false;
  if (rival === null) return true;
  if (!judge.isOwn(rival) && !judge.yields(subject, "*", rival.to, key.to, null)) return false;
  removed.add(rival);
  return true;
}

function removedEdge({ edge, from, to, fields }: StandingEdge, book: ReportBook): State {
  book.count(edge, "deprecated");
  book.changes.push({
    what: edge,
    id: from,
    name: from,
    otherId: to,
    otherName: null,
    field: "*",
    before: fields,
    after: null,
  });
  return { edge, from, to, fields: null, current: fields };
}

function subjectOf({ from, to }: SourceEdge, key: EdgeKey): Subject {
  const [fromName, toName] = [nameIn(from.node, from.fields), nameIn(to.node, to.fields)];
  return { what: key.edge, id: key.from, name: fromName, otherId: key.to, otherName: toName };
}
