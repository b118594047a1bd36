import { comparedPay, percentOf } from "../moves/pay.ts";
import { PAY_BASIS_ORDER } from "../projection/concepts.ts";
import type { Advice } from "./advice.ts";
import type { SalaryChange } from "./move.type.ts";
import { reference } from "./reference.ts";

/** How pay changes between two positions, and which figures that is, or why there is none. */
export function payAnswer(
  advice: Advice,
  from: number,
  to: number,
  regions: readonly number[],
): { salaryChange: SalaryChange | null; salaryNote: string } {
  const { arrays, concepts } = advice.version;
  if (from < 0) return { salaryChange: null, salaryNote: "Without a position there is no pay to compare with." };
  const pay = comparedPay(arrays, from, to, regions);
  if (!pay) return { salaryChange: null, salaryNote: whyNone(advice, from, to, regions) };
  const { region, currency, basis, ofRoles } = pay;
  const place = concepts.regions.at(region);
  const basisName = PAY_BASIS_ORDER[basis] ?? "BASE";
  const code = concepts.currencies[currency] ?? "";
  return {
    salaryChange: {
      region: reference(place),
      currency: code,
      basis: basisName,
      from: pay.from,
      to: pay.to,
      percent: percentOf(pay),
    },
    salaryNote: `Median ${basisName === "BASE" ? "base" : "total"} pay in ${place.name}, ${code}${ofRoles ? ", of the roles as wholes" : ""}.`,
  };
}

function whyNone(advice: Advice, from: number, to: number, regions: readonly number[]): string {
  const { arrays, concepts } = advice.version;
  if (arrays.roleOf[from] === arrays.roleOf[to])
    return `The levels of ${advice.nameOf(arrays.roleStart[arrays.roleOf[to] ?? 0] ?? 0)} have no figures of their own to compare.`;
  const [only] = regions;
  const where = regions.length === 1 && only !== undefined ? ` in ${concepts.regions.at(only).name}` : "";
  return `No medians of ${advice.nameOf(from)} and ${advice.nameOf(to)} share region, currency and basis${where}.`;
}
