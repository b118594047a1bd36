/** How much a finding matters. */
export const SEVERITIES = {
  ERROR: "Wrong: readers are misled, or what is computed from it is.",
  WARNING: "Most likely wrong or missing: worth an editor's look soon.",
  HINT: "Could be better.",
} as const;

/** One of the severities. */
export type Severity = keyof typeof SEVERITIES;
