import { fill } from "./assemble-skills.ts";
import type { Breather } from "./breather.ts";
import { Column, inverted, Lists } from "./column.ts";
import type { Directory, ProjectedConcept } from "./concepts.ts";
import type { StoredRole } from "./graph-records.ts";

/** The numbers that ids stand for. */
export interface RoleNumbers {
  readonly roles: Directory<ProjectedConcept>;
  readonly positions: Directory<ProjectedConcept>;
  readonly families: Directory<ProjectedConcept>;
  readonly options: Directory<ProjectedConcept>;
}

/** The columns about roles and the curated edges between them. */
export async function roleColumns(roles: readonly StoredRole[], numbers: RoleNumbers, breather: Breather) {
  const [family, jobZone, preparation] = [new Column(), new Column(), new Lists()];
  const transitions = { lists: new Lists(), difficulty: new Column(), months: new Column(), share: new Column() };
  const related = { lists: new Lists(), strength: new Column() };
  for (const role of roles) {
    family.push((role.family === null ? undefined : numbers.families.byId(role.family)) ?? -1);
    jobZone.push(role.jobZone ?? 0);
    fill(preparation, role.options, numbers.options);
    for (const { number, edge } of known(role.transitions, (edge) => numbers.roles.byId(edge.to))) {
      transitions.lists.items.push(number);
      transitions.difficulty.push(edge.difficulty);
      transitions.months.push(edge.months ?? Number.NaN);
      transitions.share.push(edge.share ?? Number.NaN);
    }
    transitions.lists.close();
    for (const { number, edge } of known(role.related, (edge) => numbers.roles.byId(edge.role))) {
      related.lists.items.push(number);
      related.strength.push(edge.strength);
    }
    related.lists.close();
    await breather.pause();
  }
  const [transitionStart, transitionTo] = [transitions.lists.start, transitions.lists.items.ints()];
  const entered = inverted(transitionStart, transitionTo, roles.length);
  return {
    family: family.ints(),
    jobZone: jobZone.bytes(),
    preparationStart: preparation.start,
    preparation: preparation.items.ints(),
    transitionStart,
    transitionTo,
    difficulty: transitions.difficulty.bytes(),
    transitionMonths: transitions.months.floats(),
    share: transitions.share.floats(),
    enteredStart: entered.start,
    enteredFrom: entered.owner,
    relatedStart: related.lists.start,
    related: related.lists.items.ints(),
    strength: related.strength.floats(),
  };
}

function known<Edge>(edges: readonly Edge[], numberOf: (edge: Edge) => number | undefined) {
  return edges
    .flatMap((edge) => {
      const number = numberOf(edge);
      return number === undefined ? [] : [{ number, edge }];
    })
    .sort((a, b) => a.number - b.number);
}

/** The columns about positions: where they stand on their ladders and where those lead. */
export async function positionColumns(roles: readonly StoredRole[], { positions }: RoleNumbers, breather: Breather) {
  const roleStart = new Column();
  const [roleOf, rank, minYears, maxYears, published] = Array.from({ length: 5 }, () => new Column());
  if (!roleOf || !rank || !minYears || !maxYears || !published) throw new Error("a column is missing");
  const steps = new Lists();
  for (const [number, role] of roles.entries()) {
    roleStart.push(roleOf.length);
    const shown = role.status === "PUBLISHED";
    roleOf.push(number);
    rank.push(0);
    minYears.push(Number.NaN);
    maxYears.push(Number.NaN);
    published.push(shown ? 1 : 0);
    steps.close();
    for (const level of role.levels) {
      roleOf.push(number);
      rank.push(level.rank);
      minYears.push(level.minYears ?? Number.NaN);
      maxYears.push(level.maxYears ?? Number.NaN);
      published.push(shown && level.status === "PUBLISHED" ? 1 : 0);
      fill(steps, level.next, positions);
    }
    await breather.pause();
  }
  roleStart.push(roleOf.length);
  const [stepStart, stepTo] = [steps.start, steps.items.ints()];
  const back = inverted(stepStart, stepTo, roleOf.length);
  return {
    roleStart: roleStart.ints(),
    roleOf: roleOf.ints(),
    rank: rank.ints(),
    minYears: minYears.floats(),
    maxYears: maxYears.floats(),
    published: published.bytes(),
    stepStart,
    stepTo,
    stepFromStart: back.start,
    stepFrom: back.owner,
  };
}
