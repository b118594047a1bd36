import { request } from "../data/request.ts";
import {
  BridgesDocument,
  ConnectionsDocument,
  NodeCommunitiesDocument,
  NodeMeasureDocument,
  type RelationKind,
  type SkillMetric,
  SurroundingsDocument,
} from "../gql/graphql.ts";
import type { Found, PictureEdge, PictureNode } from "./picture.ts";

/** What the API takes at once. */
const mostStarts = 1_000;
const mostJoined = 5_000;
const mostNodes = 1_000;
const bridgeCount = 30;

/** An answer with the revision it is of, and whether there is more than was let through. */
export interface Answered extends Found {
  readonly truncated: boolean;
  readonly revision: number;
}

/** Where to look from. */
export interface Around {
  readonly of: readonly string[];
  readonly depth: number;
  readonly relations?: readonly RelationKind[];
  readonly limit: number;
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/** What is around some concepts, with the edges to those that are shown. */
export async function askAround(around: Around, shown: readonly string[]): Promise<Answered> {
  const [first = [], ...others] = inParts(shown, mostJoined);
  const { depth, limit } = around;
  const of = around.of.slice(0, mostStarts);
  const relations = around.relations ? [...around.relations] : null;
  const { neighborhood } = await request(SurroundingsDocument, { of, depth, limit, relations, joinedTo: first });
  const edges: PictureEdge[] = [...neighborhood.edges];
  const found = neighborhood.nodes.map(({ id }) => id);
  for (const joinedTo of others) edges.push(...(await askAmong(found, joinedTo)).edges);
  return { ...neighborhood, edges };
}

function askAmong(of: readonly string[], joinedTo: readonly string[], asOf?: number) {
  const variables = { of: [...of], depth: 0, limit: mostNodes, joinedTo: [...joinedTo], skipUnknown: true };
  return request(SurroundingsDocument, variables, { asOf }).then(({ neighborhood }) => neighborhood);
}

/** These concepts, as far as they are there now or were at a revision, and all edges among them. */
export async function askPicture(ids: readonly string[], asOf?: number): Promise<Answered> {
  const nodes: PictureNode[] = [];
  const edges: PictureEdge[] = [];
  let revision = 0;
  for (const part of inParts(ids, mostNodes)) {
    const known = nodes.map(({ id }) => id);
    const [first = [], ...others] = inParts(known, mostJoined);
    const answer = await askAmong(part, first, asOf);
    nodes.push(...answer.nodes);
    edges.push(...answer.edges);
    revision = answer.revision;
    for (const joinedTo of others) edges.push(...(await askAmong(part, joinedTo, asOf)).edges);
  }
  return { nodes, edges, truncated: false, revision };
}

/** The shortest ways between two concepts, and all that is on them. */
export async function askRoutes(from: string, to: string): Promise<{ found: Found; routes: string[][] }> {
  const { connections } = await request(ConnectionsDocument, { from, to, maxLength: 6, first: 3 });
  const found = { nodes: connections.flatMap(({ nodes }) => nodes), edges: connections.flatMap(({ edges }) => edges) };
  return { found, routes: connections.map(({ nodes }) => nodes.map(({ id }) => id)) };
}

/** A family as it is named in questions and in pictures. */
export interface FamilyName {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Two families, the skills that both require, most evenly required first, and the roles and levels of theirs that require them. */
export async function askBridges(one: FamilyName, other: FamilyName): Promise<Answered> {
  const { skillDemand } = await request(BridgesDocument, { families: [one.slug, other.slug], first: 100 });
  const bridging = skillDemand.filter(({ families }) => families > 1).slice(0, bridgeCount);
  const around = {
    of: [one.id, other.id, ...bridging.map(({ skill }) => skill.id)],
    depth: 1,
    limit: mostNodes,
    relations: ["REQUIRES", "IN_FAMILY", "HAS_LEVEL"] as const,
  };
  const answer = await askAround(around, []);
  const belongs = onBridges(answer, new Set(around.of), new Set([one.id, other.id]));
  return { ...answer, nodes: answer.nodes.filter(({ id }) => belongs.has(id)), truncated: false };
}

/** What was asked for, and the roles and levels of the families that require any of it; a level comes with its role. */
function onBridges({ nodes, edges }: Found, asked: ReadonlySet<string>, families: ReadonlySet<string>): Set<string> {
  const ours = new Set(
    nodes
      .filter(({ kind, families: own }) => (kind === "ROLE" || kind === "LEVEL") && own.some((id) => families.has(id)))
      .map(({ id }) => id),
  );
  const requiring = edges
    .filter(({ relation, from }) => relation === "REQUIRES" && ours.has(from))
    .map(({ from }) => from);
  const holders = new Set(requiring);
  const roles = edges.filter(({ relation, to }) => relation === "HAS_LEVEL" && holders.has(to)).map(({ from }) => from);
  return new Set([...asked, ...requiring, ...roles.filter((id) => ours.has(id))]);
}

/** The communities of roles and skills now or at a revision, by their ids: found out once for each revision, which may take a while. */
export async function askCommunities(ids: readonly string[], asOf?: number): Promise<Map<string, string>> {
  const answers = await Promise.all(
    inParts(ids, mostNodes).map((of) => request(NodeCommunitiesDocument, { of, limit: mostNodes }, { asOf })),
  );
  const nodes = answers.flatMap(({ neighborhood }) => neighborhood.nodes);
  return new Map(nodes.flatMap(({ id, community }) => (community === null ? [] : [[id, community] as const])));
}

/** A measure of skills now or at a revision, by id. */
export async function askMeasure(
  ids: readonly string[],
  metric: SkillMetric,
  asOf?: number,
): Promise<Map<string, number>> {
  const answers = await Promise.all(
    inParts(ids, mostNodes).map((of) => request(NodeMeasureDocument, { of, metric, limit: mostNodes }, { asOf })),
  );
  const measured = answers.flatMap(({ neighborhood }) => neighborhood.nodes);
  return new Map(measured.flatMap(({ id, demand }) => (demand === null ? [] : [[id, demand] as const])));
}
