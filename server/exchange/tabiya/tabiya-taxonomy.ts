import type { NodeKind, Relation } from "../../changes/catalogue.ts";
import type { Content, ContentEdge, ContentNode } from "../graph-content.ts";
import { type Codes, type Counterpart, codesOf } from "./tabiya-codes.ts";

/** What of the graph the format can say; roles, skills and edges are streamed. */
export interface Taxonomy {
  readonly families: readonly ContentNode[];
  readonly groups: readonly ContentNode[];
  readonly groupIds: ReadonlySet<string>;
  readonly codes: Codes;
  /** The addresses that concepts have elsewhere, by their ids. */
  readonly uris: ReadonlyMap<string, string>;
  roles(): AsyncIterable<ContentNode>;
  skills(): AsyncIterable<ContentNode>;
  /** The edges between what is published. */
  edges(relation: Relation): AsyncIterable<ContentEdge>;
}

/** Reads the few families and groups into memory; of the many roles and skills only what the rows of others refer to. */
export async function readTaxonomy(content: Content): Promise<Taxonomy> {
  const roles = () => onlyPublished(content, "ROLE");
  const skills = () => onlyPublished(content, "SKILL");
  const [families, groups] = [await all(content, "ROLE_FAMILY"), await all(content, "SKILL_GROUP")];
  const roleIds: string[] = [];
  for await (const { id } of roles()) roleIds.push(id);
  const groupIds = new Set(groups.map(({ id }) => id));
  const coded = new Set([...families.map(({ id }) => id), ...groupIds, ...roleIds]);
  const known = new Set(coded);
  for await (const { id } of skills()) known.add(id);
  async function* edges(relation: Relation) {
    for await (const edge of content.edges(relation)) if (known.has(edge.from) && known.has(edge.to)) yield edge;
  }
  const { counterparts, uris } = await counterpartsOf(content, coded);
  const codes = await codesOf({ families, roles: roleIds, counterparts, edges });
  return { families, groups, groupIds, codes, uris, roles, skills, edges };
}

async function* onlyPublished(content: Content, kind: NodeKind): AsyncGenerator<ContentNode> {
  for await (const node of content.nodes(kind)) if (node.fields.status === "PUBLISHED") yield node;
}

async function all(content: Content, kind: NodeKind): Promise<ContentNode[]> {
  const found: ContentNode[] = [];
  for await (const node of onlyPublished(content, kind)) found.push(node);
  return found;
}

/** The first exact counterpart of each concept that has a code in the format, and the address of that of any. */
async function counterpartsOf(content: Content, coded: ReadonlySet<string>) {
  const counterparts = new Map<string, Counterpart>();
  const uris = new Map<string, string>();
  let last = "";
  for await (const { of, match, scheme, code, uri } of content.counterparts()) {
    if (match !== "EXACT" || of === last) continue;
    last = of;
    if (coded.has(of)) counterparts.set(of, { scheme, code });
    if (uri !== null) uris.set(of, uri);
  }
  return { counterparts, uris };
}
