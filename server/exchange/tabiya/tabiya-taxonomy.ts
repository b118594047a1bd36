import type { NodeKind, Relation } from "../../changes/catalogue.ts";
import type { Content, ContentEdge, ContentNode } from "../graph-content.ts";
import { type Codes, type Counterpart, codesOf } from "./tabiya-codes.ts";

/** What of the graph the format can say; skills and edges are streamed. */
export interface Taxonomy {
  readonly families: readonly ContentNode[];
  readonly roles: readonly ContentNode[];
  readonly groups: readonly ContentNode[];
  readonly groupIds: ReadonlySet<string>;
  readonly codes: Codes;
  /** The addresses that concepts have elsewhere, by their ids. */
  readonly uris: ReadonlyMap<string, string>;
  skills(): AsyncIterable<ContentNode>;
  /** The edges between what is published. */
  edges(relation: Relation): AsyncIterable<ContentEdge>;
}

/** Reads all but the skills and edges into memory. */
export async function readTaxonomy(content: Content): Promise<Taxonomy> {
  const [families, roles, groups] = [
    await published(content, "ROLE_FAMILY"),
    await published(content, "ROLE"),
    await published(content, "SKILL_GROUP"),
  ];
  const known = new Set([...families, ...roles, ...groups].map(({ id }) => id));
  for await (const skill of onlyPublished(content, "SKILL")) known.add(skill.id);
  const counterparts = await counterpartsOf(content);
  async function* edges(relation: Relation) {
    for await (const edge of content.edges(relation)) if (known.has(edge.from) && known.has(edge.to)) yield edge;
  }
  return {
    families,
    roles,
    groups,
    groupIds: new Set(groups.map(({ id }) => id)),
    codes: await codesOf({ families, roles, counterparts, edges }),
    uris: new Map([...counterparts].flatMap(([id, { uri }]) => (uri === null ? [] : [[id, uri] as const]))),
    skills: () => onlyPublished(content, "SKILL"),
    edges,
  };
}

async function* onlyPublished(content: Content, kind: NodeKind): AsyncGenerator<ContentNode> {
  for await (const node of content.nodes(kind)) if (node.fields.status === "PUBLISHED") yield node;
}

async function published(content: Content, kind: NodeKind): Promise<ContentNode[]> {
  const found: ContentNode[] = [];
  for await (const node of onlyPublished(content, kind)) found.push(node);
  return found;
}

/** The first exact counterpart of each concept. */
async function counterpartsOf(content: Content): Promise<Map<string, Counterpart>> {
  const externals = new Map<string, Counterpart>();
  for await (const { id, fields } of content.nodes("EXTERNAL_CONCEPT"))
    externals.set(id, {
      scheme: String(fields.scheme),
      code: String(fields.code),
      uri: typeof fields.uri === "string" ? fields.uri : null,
    });
  const counterparts = new Map<string, Counterpart>();
  for await (const { from, to, fields } of content.edges("MATCHES")) {
    const external = externals.get(to);
    if (external && fields.match === "EXACT" && !counterparts.has(from)) counterparts.set(from, external);
  }
  return counterparts;
}
