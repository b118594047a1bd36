import { keysOf } from "../concept/concept.rules.ts";
import { badInput, ClientError, type FieldFault } from "../errors.ts";
import type { GraphTransaction } from "../neo4j/statement.ts";
import { type Change, isNode } from "./change.ts";
import { BROKEN_LADDERS, CYCLES, SEVERAL_PARENTS, STRAY_LEVELS } from "./graph-rules.cypher.ts";

const CYCLE_WORDS = {
  BROADER: "would be broader than itself",
  PART_OF: "would be a part of itself",
  LEADS_TO: "would lead to itself",
  REPLACED_BY: "would be replaced by itself",
} as const;

/** The field of the input where a broken relation is shown. */
const FIELDS = { BROADER: "broader", PART_OF: "parent", LEADS_TO: "next", REPLACED_BY: "replacedBy" } as const;

/**
 * Checks what only the graph as a whole can tell, after the changes were applied and before they are committed: hierarchies
 * without cycles, ladders without gaps. Only what the changes touch is looked at. Where a revision is taken back, a broken rule means that
 * later ones rely on it: that is a conflict and no fault of the input.
 */
export async function checkGraph(
  transaction: GraphTransaction,
  changes: readonly Change[],
  reverts?: number,
): Promise<void> {
  const found = await Promise.all([
    ...keysOf(CYCLES).map((relation) => cycleFaults(transaction, changes, relation)),
    ladderFaults(transaction, changes),
    parentFaults(transaction, changes),
  ]);
  const faults = found.flat();
  if (faults.length === 0) return;
  if (reverts === undefined) throw badInput(faults);
  const reasons = faults.map(({ message }) => message).join("; ");
  throw new ClientError("CONFLICT", `Later revisions rely on revision ${reverts}: ${reasons}.`, { fields: faults });
}

async function cycleFaults(
  transaction: GraphTransaction,
  changes: readonly Change[],
  relation: keyof typeof CYCLES,
): Promise<FieldFault[]> {
  const rows = changes.flatMap((change) =>
    "edge" in change && change.edge === relation && change.before === null
      ? [{ from: change.from, to: change.to }]
      : [],
  );
  const names = rows.length > 0 ? await transaction.read(CYCLES[relation], { rows }) : [];
  return names.map((name) => ({ path: FIELDS[relation], message: `${name} ${CYCLE_WORDS[relation]}` }));
}

/** The nodes from which edges of a relation were made. */
function startsOf(changes: readonly Change[], relation: string): string[] {
  return changes.flatMap((change) =>
    "edge" in change && change.edge === relation && change.before === null ? [change.from] : [],
  );
}

async function ladderFaults(transaction: GraphTransaction, changes: readonly Change[]): Promise<FieldFault[]> {
  const levels = changes.flatMap((change) =>
    isNode(change) && change.node === "LEVEL" && change.after ? [change.id] : [],
  );
  const roles = changes.flatMap((change) => ("edge" in change && change.edge === "HAS_LEVEL" ? [change.from] : []));
  const members = changes.flatMap((change) => ("edge" in change && change.edge === "HAS_LEVEL" ? [change.to] : []));
  const ids = [...new Set([...levels, ...roles])];
  if (ids.length === 0) return [];
  const [stray, broken] = await Promise.all([
    transaction.read(STRAY_LEVELS, { ids: [...new Set([...levels, ...members])] }),
    transaction.read(BROKEN_LADDERS, { ids }),
  ]);
  return [
    ...stray.map((name) => ({ path: "role", message: `${name} must belong to exactly one role` })),
    ...broken.map(({ role, levels: count }) => ({
      path: "rank",
      message: `the levels of ${role} must have the ranks 1 to ${count}`,
    })),
  ];
}

async function parentFaults(transaction: GraphTransaction, changes: readonly Change[]): Promise<FieldFault[]> {
  const families = startsOf(changes, "IN_FAMILY");
  const ids = [...new Set([...families, ...startsOf(changes, "PART_OF")])];
  const names = ids.length > 0 ? await transaction.read(SEVERAL_PARENTS, { ids }) : [];
  return names.map((name) => ({
    path: families.length > 0 ? "family" : "parent",
    message: `${name} may have only one`,
  }));
}
