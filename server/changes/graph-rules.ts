import { badInput, type FieldFault } from "../errors.ts";
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
 * without cycles, ladders without gaps. Only what the changes touch is looked at.
 */
export async function checkGraph(transaction: GraphTransaction, changes: readonly Change[]): Promise<void> {
  const faults: FieldFault[] = [];
  for (const relation of ["BROADER", "PART_OF", "LEADS_TO", "REPLACED_BY"] as const) {
    const ids = startsOf(changes, relation);
    for (const name of ids.length > 0 ? await transaction.read(CYCLES[relation], { ids }) : [])
      faults.push({ path: FIELDS[relation], message: `${name} ${CYCLE_WORDS[relation]}` });
  }
  faults.push(...(await ladderFaults(transaction, changes)), ...(await parentFaults(transaction, changes)));
  if (faults.length > 0) throw badInput(faults);
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
  const stray = await transaction.read(STRAY_LEVELS, { ids: [...new Set([...levels, ...members])] });
  const broken = await transaction.read(BROKEN_LADDERS, { ids });
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
