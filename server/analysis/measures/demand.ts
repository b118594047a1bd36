import type { ProjectionArrays } from "../../projection/arrays.ts";
import type { SkillCentrality } from "./centrality.ts";
import { type Incidence, incidenceOf, type Requirements } from "./incidence.ts";

/** How skills can be measured. */
export const SKILL_METRICS = {
  ROLE_COUNT: "How many roles require it, as a whole or at any level.",
  IMPORTANCE: "The sum of its importance, 1 to 5, over these roles.",
  SPECIFICITY: "Which share of that is in the one family that requires it most: 1 where a single family does.",
  BRIDGING: "How evenly it is required across families: 1 less the sum of the squares of their shares.",
  PAGERANK: "PageRank in the graph that joins every skill with those it is most often required with.",
  BETWEENNESS: "Which share of the shortest ways between other skills of that graph lead through it.",
} as const;

/** One of the measures. */
export type SkillMetric = keyof typeof SKILL_METRICS;

/** A skill, by its number in the projection, and how much it is in demand. */
export interface DemandRow {
  readonly skill: number;
  readonly value: number;
  readonly roleCount: number;
  /** How many families have a role that requires it. */
  readonly families: number;
}

/** What of the projection tells demand. */
type RequirementsOfFamilies = Requirements & Pick<ProjectionArrays, "family">;

interface Demand {
  roleCount: number;
  importance: number;
  /** Importance by family; roles without one are left out. */
  readonly byFamily: Map<number, number>;
}

const incidences = new WeakMap<object, Incidence>();

/** The skills that some roles (null: all) require, by a measure, the largest first; of equal ones those that more roles require. */
export function demandFor(
  arrays: RequirementsOfFamilies,
  metric: SkillMetric,
  roles: ReadonlySet<number> | null,
  centrality: SkillCentrality | null,
): DemandRow[] {
  const incidence = incidences.get(arrays) ?? incidenceOf(arrays);
  incidences.set(arrays, incidence);
  const rows = [...counted(incidence, arrays, roles)].map(([skill, demand]): DemandRow => {
    const { roleCount, byFamily } = demand;
    return { skill, value: measureOf(metric, skill, demand, centrality), roleCount, families: byFamily.size };
  });
  return rows.sort((a, b) => b.value - a.value || b.roleCount - a.roleCount || a.skill - b.skill);
}

function counted(
  { start, skill, importance, roles: all }: Incidence,
  { family }: RequirementsOfFamilies,
  roles: ReadonlySet<number> | null,
): Map<number, Demand> {
  const demands = new Map<number, Demand>();
  for (let role = 0; role < all; role += 1) {
    if (roles && !roles.has(role)) continue;
    const own = family[role] ?? -1;
    for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at += 1) {
      const demand = demands.get(skill[at] ?? 0) ?? { roleCount: 0, importance: 0, byFamily: new Map() };
      const weight = importance[at] ?? 0;
      demand.roleCount += 1;
      demand.importance += weight;
      if (own >= 0) demand.byFamily.set(own, (demand.byFamily.get(own) ?? 0) + weight);
      demands.set(skill[at] ?? 0, demand);
    }
  }
  return demands;
}

function measureOf(metric: SkillMetric, skill: number, demand: Demand, centrality: SkillCentrality | null): number {
  const { roleCount, importance, byFamily } = demand;
  if (metric === "ROLE_COUNT") return roleCount;
  if (metric === "IMPORTANCE") return importance;
  if (metric === "PAGERANK") return centrality?.pagerank[skill] ?? 0;
  if (metric === "BETWEENNESS") return centrality?.betweenness[skill] ?? 0;
  const inFamilies = [...byFamily.values()];
  const all = inFamilies.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return 0;
  if (metric === "SPECIFICITY") return Math.max(...inFamilies) / all;
  return 1 - inFamilies.reduce((sum, weight) => sum + (weight / all) ** 2, 0);
}
