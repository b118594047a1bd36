import type { ImportRunItemFragment } from "../gql/graphql.ts";
import { formatCount, formatWhole } from "../wording/count.ts";

/** What a run is called. */
export function runTitle({ apply, title, format, folder }: ImportRunItemFragment): string {
  return `${apply ? "Import" : "Dry run"}: ${title ?? `${folder} (${format})`}`;
}

/** How a run ended, in words. */
export function runOutcome({ state, apply, revision, error }: ImportRunItemFragment): string {
  if (state === "FAILED") return error ?? "It failed and changed nothing.";
  if (state === "CANCELLED") return "It was cancelled: nothing was changed.";
  if (state === "INTERRUPTED")
    return "The server stopped meanwhile; what was not written completely was not written at all.";
  if (!apply) return "The dry run is done: nothing was changed.";
  return revision === null ? "Nothing had to change." : `It became revision ${revision}.`;
}

/** How far a run is, with the time left where that can be told. */
export function progressWords({ phase, done, total, records, secondsLeft }: ImportRunItemFragment): string {
  const left = secondsLeft == null ? "" : `, about ${formatCount(secondsLeft, "second", "seconds")} left`;
  if (phase === "COMPARING") return `Comparing ${formatCount(records, "entry", "entries")} with the graph …`;
  if (phase === "WRITING") return `Writing: ${formatWhole(done)} of ${formatCount(total, "change", "changes")}${left}`;
  return `Reading: ${formatCount(records, "row", "rows")}${left}`;
}

/** A value of a field, short enough for a table. */
export function shortValue(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
