import { RELATIONS, type Relation } from "../../changes/catalogue.ts";
import { type ConceptKind, keysOf, type Status } from "../../concept/concept.rules.ts";

/** The relations between concepts: what leads to sources and other taxonomies is left out. */
export const NETWORK_RELATIONS: readonly Relation[] = keysOf(RELATIONS).filter(
  (relation) => relation !== "MATCHES" && relation !== "CITES",
);

/** A concept and the edges at it, in both directions. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly slug: string;
  readonly name: string;
  readonly status: Status;
  readonly edges: readonly NetworkEdge[];
  /** The same edges, the heaviest first, those of equal weight by the id at the other end. */
  readonly heaviestFirst: readonly NetworkEdge[];
}

/** An edge; its weight is the importance, strength, difficulty or proficiency it carries. */
export interface NetworkEdge {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly relation: Relation;
  readonly weight: number | null;
}

/** A concept as it is read, with the edges that start at it. */
export interface NetworkRow extends Omit<NetworkNode, "edges" | "heaviestFirst"> {
  readonly outgoing: readonly { readonly to: string; readonly relation: Relation; readonly weight: number | null }[];
}

/** A concept whose edges are put in order when that is first asked for, and again after they change. */
class Kept implements NetworkNode {
  readonly id: string;
  kind: ConceptKind;
  slug: string;
  name: string;
  status: Status;
  private all: NetworkEdge[] = [];
  private ordered: readonly NetworkEdge[] | null = null;

  constructor({ id, kind, slug, name, status }: Omit<NetworkRow, "outgoing">) {
    this.id = id;
    this.kind = kind;
    this.slug = slug;
    this.name = name;
    this.status = status;
  }

  get edges(): readonly NetworkEdge[] {
    return this.all;
  }

  add(edge: NetworkEdge): void {
    this.all.push(edge);
    this.ordered = null;
  }

  drop(isGone: (edge: NetworkEdge) => boolean): void {
    this.all = this.all.filter((edge) => !isGone(edge));
    this.ordered = null;
  }

  get heaviestFirst(): readonly NetworkEdge[] {
    this.ordered ??= this.all.toSorted(
      (a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (otherEnd(this, a).id < otherEnd(this, b).id ? -1 : 1),
    );
    return this.ordered;
  }
}

/** All concepts and the edges between them, in memory: a neighborhood is found without asking the database. */
export class Network {
  private readonly nodes = new Map<string, Kept>();

  get size(): number {
    return this.nodes.size;
  }

  all(): IterableIterator<NetworkNode> {
    return this.nodes.values();
  }

  node(id: string): NetworkNode | undefined {
    return this.nodes.get(id);
  }

  /** Puts concepts in the place of what was known of them: first all of them, then their edges, which may lead to each other. */
  put(rows: readonly NetworkRow[]): void {
    for (const { outgoing: _, ...concept } of rows) {
      const known = this.nodes.get(concept.id);
      if (known) Object.assign(known, concept);
      else this.nodes.set(concept.id, new Kept(concept));
    }
    for (const { id, outgoing } of rows) this.lead(id, outgoing);
  }

  /** Forgets a concept and all edges at it. */
  remove(id: string): void {
    const node = this.nodes.get(id);
    if (!node) return;
    this.nodes.delete(id);
    for (const edge of node.edges) this.forget(edge.from === node ? edge.to : edge.from, edge);
  }

  private lead(id: string, outgoing: NetworkRow["outgoing"]): void {
    const from = this.nodes.get(id);
    if (!from) return;
    const before = from.edges.filter((edge) => edge.from === from);
    for (const edge of before) if (edge.to !== from) this.forget(edge.to, edge);
    from.drop((edge) => edge.from === from);
    for (const { to: end, relation, weight } of outgoing) {
      const to = this.nodes.get(end);
      if (!to) continue;
      const edge = { from, to, relation, weight };
      from.add(edge);
      if (to !== from) to.add(edge);
    }
  }

  private forget(end: NetworkNode, edge: NetworkEdge): void {
    this.nodes.get(end.id)?.drop((other) => other === edge);
  }
}

/** What is at the other end of an edge. */
export function otherEnd(node: NetworkNode, edge: NetworkEdge): NetworkNode {
  return edge.from === node ? edge.to : edge.from;
}
