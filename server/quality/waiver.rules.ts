import { plainText } from "../concept/concept.rules.ts";
import type { FieldFault } from "../errors.ts";

const MOST_YEARS = 5;
const reasonShape = plainText(500);

/** The faults of a waiver: it needs a reason and an end that is not too far away. */
export function faultsOfWaiver(reason: string, until: Date, now: Date): FieldFault[] {
  const faults = reasonShape.safeParse(reason).error?.issues.map(({ message }) => ({ path: "reason", message })) ?? [];
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + MOST_YEARS);
  if (until <= now) faults.push({ path: "until", message: "must be in the future" });
  if (until > latest) faults.push({ path: "until", message: `must be within ${MOST_YEARS} years` });
  return faults;
}
