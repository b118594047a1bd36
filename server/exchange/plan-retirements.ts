import { isConceptKind } from "../changes/catalogue.ts";
import { type Fields, keyOf, type NodeKey, type State } from "../changes/change.ts";
import { currentStates } from "../changes/current.ts";
import type { Graph } from "../neo4j/statement.ts";
import type { SourceContent, SourceNode } from "./content.ts";
import type { Identity } from "./identities.ts";
import type { Judge } from "./judge.ts";
import type { ReportBook } from "./report-book.ts";
import type { Standing } from "./standing.ts";

/** More than this share of what a source has here does not disappear in a release: most likely files are missing. */
export const MOST_RETIRED = 0.1;
/** Of a small source some may, whatever share they are. */
export const MOST_RETIRED_OF_FEW = 5;

/** The concepts in use that have a code of the source and are not in it any more. */
export function missingFrom(content: SourceContent, { identities, nodes, idOf, again }: Standing): Identity[] {
  if (!again || content.partial) return [];
  const kinds = new Set(content.nodes.map(({ node }) => node));
  const here = new Set(nodes.map(idOf));
  const missing = identities.filter(
    ({ id, kind, status }) => status === "PUBLISHED" && kinds.has(kind) && !here.has(id),
  );
  return [...new Map(missing.map((identity) => [identity.id, identity])).values()];
}

/** The states of concepts that only the source wrote, and that it no longer has: deprecated, with what replaces them. */
export async function retirementStates(
  graph: Graph,
  missing: readonly Identity[],
  content: SourceContent,
  standing: Standing,
  judge: Judge,
  book: ReportBook,
): Promise<State[]> {
  const keyed = missing.map((identity) => ({ identity, key: { node: identity.kind, id: identity.id } }));
  const own = keyed.filter(({ key }) => judge.isOwn(key, "status"));
  const current = await currentStates(
    graph,
    own.map(({ key }) => key),
  );
  const byKey = new Map(standing.nodes.map((node) => [node.key, node]));
  const reason = `No longer in ${content.provenance.title}.`;
  return own.flatMap(({ identity, key }) => {
    const fields = current.get(keyOf(key));
    if (fields === undefined) return [];
    const successors = successorsOf(identity, content, byKey);
    book.count(identity.kind, "deprecated");
    const replacedBy = successors.map(({ fields: { name } }) => String(name));
    book.deprecated.push({ what: identity.kind, id: identity.id, name: identity.name, replacedBy });
    return [deprecated(key, fields), ...successors.map((node) => replacement(key, standing.idOf(node), reason))];
  });
}

function deprecated(key: NodeKey, current: Fields): State {
  return { ...key, fields: { ...current, status: "DEPRECATED" }, current };
}

function replacement({ id }: NodeKey, by: string, reason: string): State {
  return { edge: "REPLACED_BY", from: id, to: by, fields: { reason } };
}

function successorsOf(
  { kind, scheme, code, uri }: Identity,
  { replacements }: SourceContent,
  byKey: ReadonlyMap<string, SourceNode>,
): SourceNode[] {
  const names = [uri, code, `${scheme} ${code}`].flatMap((name) =>
    name === null ? [] : (replacements.get(name) ?? []),
  );
  const nodes = [...new Set(names)].flatMap((name) => byKey.get(name) ?? []);
  return nodes.filter(({ node }) => node === kind && isConceptKind(node));
}
