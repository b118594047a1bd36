import { isDeepStrictEqual } from "node:util";
import { isConceptKind, type NodeKind } from "../changes/catalogue.ts";
import { type Fields, keyOf, type NodeKey, type State } from "../changes/change.ts";
import type { SourceNode } from "./content.ts";
import type { Judge } from "./judge.ts";
import { groupedBy } from "./matching.ts";
import type { Subject } from "./report.ts";
import type { ReportBook } from "./report-book.ts";
import type { Standing } from "./standing.ts";

/** A node of the graph, what the source says of it, and the fields in which both differ. */
export interface NodePlan {
  readonly source: SourceNode;
  readonly key: NodeKey;
  /** What it has now; null where it is to be made. */
  readonly current: Fields | null;
  readonly differing: Fields;
  /** Further nodes of the source that are this one here: somebody merged them. */
  readonly others: readonly SourceNode[];
}

/** Compares each node of the source with the graph. Nothing is read. */
export function comparedNodes({ nodes, idOf, states }: Standing): NodePlan[] {
  return [...groupedBy(nodes, (node) => `${node.node} ${idOf(node)}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const current = states.get(keyOf({ node: first.node, id: idOf(first) })) ?? null;
    const source = group.find(({ fields }) => fields.name === current?.name) ?? first;
    const owner = source.owner === null ? {} : { owner: idOf(source.owner) };
    const key = { node: source.node, id: idOf(source), ...owner };
    const wanted = wantedFields(source, idOf, current);
    return [
      { source, key, current, differing: differing(current, wanted), others: group.filter((one) => one !== source) },
    ];
  });
}

function wantedFields(source: SourceNode, idOf: Standing["idOf"], current: Fields | null): Fields {
  const references = Object.entries(source.references).map(([field, targets]) => {
    const ids = targets.map(idOf);
    return [field, Array.isArray(source.fields[field]) ? ids : (ids[0] ?? null)];
  });
  // What the source still has is in use: it may have been deprecated when an earlier release lacked it.
  const status = current !== null && isConceptKind(source.node) ? { status: "PUBLISHED" } : {};
  return { ...status, ...source.fields, ...Object.fromEntries(references) };
}

function differing(current: Fields | null, wanted: Fields): Fields {
  if (current === null) return wanted;
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => !isDeepStrictEqual(current[field] ?? null, value ?? null)),
  );
}

/** The states that the nodes ought to have, and the nodes that somebody deleted here for good. */
export function nodeStates(
  plans: readonly NodePlan[],
  slugs: ReadonlyMap<SourceNode, string>,
  judge: Judge,
  book: ReportBook,
): { states: State[]; gone: Set<SourceNode> } {
  const gone = new Set<SourceNode>();
  const states = plans.flatMap((plan): State[] => {
    const { source, key, current, differing: fields, others } = plan;
    for (const { node, derived } of others) book.count(node, "unchanged", derived);
    const subject = subjectOf(plan);
    if (current === null && !judge.remakes(key, subject, fields)) {
      gone.add(source);
      book.count(key.node, "skipped", source.derived);
      return [];
    }
    if (current === null) {
      book.count(key.node, "created", source.derived);
      if (!source.derived) book.created.push(subject);
      const slug = slugs.get(source);
      return [{ ...key, fields: { ...(slug === undefined ? {} : { slug }), ...fields }, current: null }];
    }
    const taken = judge.taken(key, subject, current, fields);
    judge.note(subject, current, taken);
    const changed = Object.keys(taken).length > 0;
    book.count(key.node, changed ? "updated" : "unchanged", source.derived);
    return changed ? [{ ...key, fields: { ...current, ...taken }, current }] : [];
  });
  return { states, gone };
}

function subjectOf({ source, key, current }: NodePlan): Subject {
  return { what: key.node, id: key.id, name: nameIn(key.node, source.fields, current), otherId: null, otherName: null };
}

/** What people call a node. */
export function nameIn(node: NodeKind, fields: Fields, current: Fields | null = null): string {
  const name = current?.name ?? fields.name ?? fields.title ?? fields.code ?? fields.heading;
  return typeof name === "string" ? name : node;
}
