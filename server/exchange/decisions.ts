import { z } from "zod";
import { SourceError } from "./source-error.ts";

/** Whose value stays where an editor and the source disagree. */
export const POLICIES = {
  KEEP_OURS: "What was edited here stays.",
  TAKE_THEIRS: "The source's value replaces what was edited here.",
  ASK: "Nothing is applied until each conflict is decided.",
} as const;

/** One of the policies. */
export type Policy = keyof typeof POLICIES;

/** What a person decided after a dry run, by the keys in its report. */
const DECISIONS_SHAPE = z.strictObject({
  /** Which concept of the graph an entry of the source is: its id, or null for a new one. */
  matches: z.record(z.string(), z.string().nullable()).default({}),
  /** Whose value a field in conflict gets. */
  conflicts: z.record(z.string(), z.enum(["ours", "theirs"])).default({}),
});

/** What a person decided. */
export type Decisions = z.infer<typeof DECISIONS_SHAPE>;

/** Nothing was decided. */
export const UNDECIDED: Decisions = { matches: {}, conflicts: {} };

/** Checks decisions that were written by a person or a program. */
export function readDecisions(value: unknown): Decisions {
  const parsed = DECISIONS_SHAPE.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new SourceError(`The decisions have ${faults.length} fault(s): ${faults.join("; ")}`);
}
