import type { RungFragment, SalaryItemFragment } from "../gql/graphql.ts";
import { payRegion } from "./payRegion.ts";

/** Pay of one level, in whole units of the currency a year. */
export interface LevelPay {
  readonly id: string;
  readonly name: string;
  readonly salary: SalaryItemFragment;
}

/** The latest pay of the levels of a ladder that can be compared: same region, currency and basis. */
export interface PayLadder {
  readonly region: string;
  readonly currency: string;
  readonly basis: SalaryItemFragment["basis"];
  readonly levels: readonly LevelPay[];
}

const groupOf = (salary: SalaryItemFragment) => `${salary.region.slug} ${salary.currency} ${salary.basis}`;

function latest(salaries: readonly SalaryItemFragment[]): SalaryItemFragment | undefined {
  return salaries.toSorted((one, other) => other.year - one.year)[0];
}

function ladderOf(levels: readonly RungFragment[], group: string): PayLadder | null {
  const paid = levels.flatMap(({ id, name, salaries }) => {
    const salary = latest(salaries.filter((each) => groupOf(each) === group));
    return salary ? [{ id, name, salary }] : [];
  });
  const first = paid[0]?.salary;
  return first ? { region: first.region.name, currency: first.currency, basis: first.basis, levels: paid } : null;
}

/** The ladder with the most levels; of equals the one of the usual region. Null where no level has pay. */
export function payByLevel(levels: readonly RungFragment[]): PayLadder | null {
  const all = levels.flatMap((level) => level.salaries);
  const usualFirst = all.toSorted(
    (one, other) => Number(other.region.slug === payRegion) - Number(one.region.slug === payRegion),
  );
  const ladders = [...new Set(usualFirst.map(groupOf))].flatMap((group) => ladderOf(levels, group) ?? []);
  return ladders.toSorted((one, other) => other.levels.length - one.levels.length)[0] ?? null;
}
