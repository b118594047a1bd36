import { type Relation, relationEntry } from "../changes/catalogue.ts";
import type { SourceEdge, SourceNode } from "./content.ts";
import type { RowFault } from "./row-rules.ts";

/** Of these a node may have one only. */
export const SINGLE: readonly Relation[] = ["IN_FAMILY", "PART_OF"];

/** These lead upwards and never back. */
const HIERARCHIES: readonly Relation[] = ["BROADER", "PART_OF"];

/** The edges of a source: each pair once per relation, one parent where only one may be, and no circles. */
export class EdgeBook {
  private readonly numbers = new Map<SourceNode, number>();
  private readonly pairs = new Map<string, SourceEdge>();
  private readonly parents = new Map<string, SourceEdge>();

  /** Takes an edge, or says why it cannot be taken. */
  add(edge: SourceEdge): RowFault | null {
    const [from, to] = [this.numberOf(edge.from), this.numberOf(edge.to)];
    const symmetric = relationEntry(edge.edge).symmetric === true;
    const [first, second] = symmetric && from > to ? [to, from] : [from, to];
    const pair = `${edge.edge} ${first} ${second}`;
    const same = this.pairs.get(pair);
    if (same) return repeats(same, edge);
    if (SINGLE.includes(edge.edge)) {
      const parent = this.parents.get(`${edge.edge} ${from}`);
      if (parent)
        return { column: null, reason: `${edge.from.key} is already in ${parent.to.key}, ${placeOf(parent)}` };
      this.parents.set(`${edge.edge} ${from}`, edge);
    }
    this.pairs.set(pair, edge);
    return null;
  }

  edges(): SourceEdge[] {
    return [...this.pairs.values()];
  }

  /** Removes and returns the edges of hierarchies that lead back to where they come from. */
  closingCircles(): SourceEdge[] {
    const closing = HIERARCHIES.flatMap((relation) => this.circlesOf(relation));
    for (const edge of closing) this.pairs.delete(`${edge.edge} ${this.numberOf(edge.from)} ${this.numberOf(edge.to)}`);
    return closing;
  }

  private circlesOf(relation: Relation): SourceEdge[] {
    const up = new Map<SourceNode, SourceEdge[]>();
    for (const edge of this.pairs.values())
      if (edge.edge === relation) up.set(edge.from, [...(up.get(edge.from) ?? []), edge]);
    return backEdges(up);
  }

  private numberOf(node: SourceNode): number {
    const known = this.numbers.get(node) ?? this.numbers.size;
    this.numbers.set(node, known);
    return known;
  }
}

function repeats(same: SourceEdge, edge: SourceEdge): RowFault {
  const turned = same.from !== edge.from;
  if (turned) return { column: null, reason: "says from the other end what another row says", quiet: true };
  return { column: null, reason: `${edge.from.key} and ${edge.to.key} are joined already, ${placeOf(same)}` };
}

function placeOf({ place }: SourceEdge): string {
  return `${place.file}, line ${place.line}`;
}

/** A node on the way, and which of its edges is next. */
interface Step<Node> {
  readonly node: Node;
  next: number;
}

/** The edges that lead to a node on the way to which they are: without them there is no circle. Depth first, without recursion. */
export function backEdges<Node, Edge extends { readonly to: Node }>(up: ReadonlyMap<Node, readonly Edge[]>): Edge[] {
  const found: Edge[] = [];
  const seen = new Map<Node, "on the way" | "done">();
  for (const start of up.keys()) {
    const way: Step<Node>[] = seen.has(start) ? [] : [{ node: start, next: 0 }];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      seen.set(step.node, "on the way");
      const edge = up.get(step.node)?.[step.next];
      step.next += 1;
      if (!edge) {
        seen.set(step.node, "done");
        way.pop();
      } else if (seen.get(edge.to) === "on the way") found.push(edge);
      else if (!seen.has(edge.to)) way.push({ node: edge.to, next: 0 });
    }
  }
  return found;
}
