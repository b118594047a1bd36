import { useLocation } from "react-admin";
import { QualityRule } from "../gql/graphql.ts";

/** What the address of the page asks for. */
export interface QualityPlace {
  /** Null: all rules. */
  readonly rule: QualityRule | null;
  readonly waived: boolean;
}

/** The address of the page of findings of a rule, or of what is waived. */
export function qualitySearch({ rule, waived }: QualityPlace): string {
  const search = new URLSearchParams();
  if (rule) search.set("rule", rule);
  if (waived) search.set("waived", "true");
  return `?${search}`;
}

/** What the address asks for; anyone can write anything there. */
export function useQualityPlace(): QualityPlace {
  const search = new URLSearchParams(useLocation().search);
  const rule = Object.values(QualityRule).find((known) => known === search.get("rule")) ?? null;
  return { rule, waived: search.get("waived") === "true" };
}
