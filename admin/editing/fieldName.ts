import { capital } from "../wording/count.ts";

/** Names of fields that their own words would not say well. */
const special: ReadonlyMap<string, string> = new Map([
  ["altNames", "Other names"],
  ["formerSlugs", "Former slugs"],
  ["minYears", "Years of experience from"],
  ["maxYears", "Years of experience up to"],
  ["minMonths", "Months from"],
  ["maxMonths", "Months up to"],
  ["minCost", "Cost from"],
  ["maxCost", "Cost up to"],
  ["skillKind", "Kind of skill"],
  ["learningKind", "Kind of learning"],
  ["mappings", "Other taxonomies"],
  ["steps", "Leads to"],
  ["broader", "Broader skills"],
  ["parent", "Part of"],
  ["growthPercent", "Projected growth"],
  ["annualOpenings", "Openings a year"],
  ["commentary", "Outlook"],
  ["period", "Period of the outlook"],
  ["source", "Source"],
  ["url", "Address"],
  ["uri", "Address"],
  ["*", "The whole"],
]);

/** A field in words, such as "Other names" for altNames or "Openings a year" for outlookAnnualOpenings. */
export function fieldName(field: string): string {
  const last = field.split(".").at(-1) ?? field;
  const own = last.replace(/^outlook(?=[A-Z])/, "");
  const name = own.charAt(0).toLowerCase() + own.slice(1);
  return special.get(name) ?? capital(name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
