import { isConceptKind, NODES, type NodeKind, relationEntry } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import type { SourceEdge } from "./content.ts";

/** What is wrong with a row. */
export interface RowFault {
  readonly column: string | null;
  readonly reason: string;
  /** Whether it is no mistake: the row says nothing that another one does not. */
  readonly quiet?: boolean;
}

/** The slug is made later, from the name, so that it is unique in the graph. */
const SLUG_TO_COME = { slug: "to-come" };

/** What the rules of its kind say against a node. */
export function nodeFaults(node: NodeKind, fields: Fields, columns: Readonly<Record<string, string>> = {}): RowFault[] {
  const shape = NODES[node].shape;
  const faults = faultsIn(shape.safeParse(isConceptKind(node) ? { ...SLUG_TO_COME, ...fields } : fields));
  return faults.map(({ column, reason }) => ({ column: columns[column?.split(".")[0] ?? ""] ?? column, reason }));
}

/** What the rules of its relation say against an edge. */
export function edgeFault({ edge, from, to, fields }: SourceEdge): RowFault | null {
  const { from: starts, to: ends, shape } = relationEntry(edge);
  if (from === to) return { column: null, reason: `leads from ${from.key} to itself` };
  if (!starts.includes(from.node))
    return { column: null, reason: `${from.key} is a ${from.node}, not a ${starts.join(" or ")}` };
  if (!ends.includes(to.node)) return { column: null, reason: `${to.key} is a ${to.node}, not a ${ends.join(" or ")}` };
  if (edge === "PART_OF" && from.node !== to.node)
    return { column: null, reason: `${from.key} is a ${from.node}, and ${to.key} a ${to.node}` };
  return faultsIn(shape.safeParse(fields))[0] ?? null;
}

interface Parsed {
  readonly error?:
    | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
    | undefined;
}

function faultsIn({ error }: Parsed): RowFault[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    column: path.map(String).join(".") || null,
    reason: message,
  }));
}
