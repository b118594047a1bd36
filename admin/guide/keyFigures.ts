import type { GuideRoleFragment, SalaryItemFragment } from "../gql/graphql.ts";
import { growthWords } from "../role/growthWords.ts";
import { payBasisName } from "../salary/payBasis.ts";
import { payRegion } from "../salary/payRegion.ts";
import { formatWhole } from "../wording/count.ts";
import { formatMoney, formatMoneyRange } from "../wording/money.ts";

/** A figure a reader wants first. */
export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** The pay that stands for the role: of the usual region where it is known, and with a median where there is one. */
export function leadingSalary(salaries: readonly SalaryItemFragment[]): SalaryItemFragment | undefined {
  const usual = salaries.filter((salary) => salary.region.slug === payRegion);
  const withMedian = (salary: SalaryItemFragment) => salary.median !== null;
  return usual.find(withMedian) ?? usual[0] ?? salaries.find(withMedian) ?? salaries[0];
}

function payFigures(salary: SalaryItemFragment): KeyFigure[] {
  const { median, low, high, currency, region, year, basis } = salary;
  const range = formatMoneyRange(low, high, currency);
  const note = `a year, ${payBasisName[basis]}, ${region.name}, ${year}`;
  return [
    ...(median === null ? [] : [{ name: "Median pay", value: formatMoney(median, currency), note }]),
    ...(range === null ? [] : [{ name: "Pay range", value: range, note }]),
  ];
}

function outlookFigures(outlook: NonNullable<GuideRoleFragment["outlook"]>): KeyFigure[] {
  const growth = growthWords({ ...outlook, period: null });
  const { period, annualOpenings } = outlook;
  return [
    ...(growth === null
      ? []
      : [{ name: "Growth", value: growth, note: period ? `of employment, projected for ${period}` : "of employment" }]),
    ...(annualOpenings === null
      ? []
      : [{ name: "Openings a year", value: formatWhole(annualOpenings), note: "projected" }]),
  ];
}

/** The figures at the head of a guide; those that are unknown are left out. */
export function keyFigures(role: Pick<GuideRoleFragment, "salaries" | "outlook">): KeyFigure[] {
  const salary = leadingSalary(role.salaries);
  return [...(salary ? payFigures(salary) : []), ...(role.outlook ? outlookFigures(role.outlook) : [])];
}
