import { onDatabase } from "../command-database.ts";
import { readConfig } from "../config.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import { assemble } from "../projection/assemble.ts";
import { loadRecords } from "../projection/load.ts";
import { type Calibration, calibrate, type Spread } from "./calibration.ts";
import { DEVIATIONS_BELOW, LEARNT_AT_ONCE, LEAST_PAIRS, MONTHS_PER_STEP, THRESHOLD_STEP } from "./constants.ts";
import { checkMonths, type MonthsCheck } from "./curated-months.ts";

/** Derives the thresholds of the graph of the environment, as the server does by itself, and says how. */
export async function runCalibrateCommand(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<string> {
  const arrays = await onDatabase(readConfig(environment), say, async (database) => {
    const assembled = await assemble(await loadRecords(database, () => undefined));
    return assembled.arrays;
  });
  return report(arrays);
}

/** What the calibration did, in words and figures. */
export function report(arrays: ProjectionArrays): string {
  return [...thresholdLines(calibrate(arrays)), "", ...monthsLines(checkMonths(arrays))].join("\n");
}

function thresholdLines({ pairs, calibrated, similarity, feasibility }: Calibration): string[] {
  const row = (name: string, { mean, deviation, threshold }: Spread) =>
    `  ${name.padEnd(14)}${[mean, deviation, threshold].map((value) => value.toFixed(3).padStart(10)).join("")}`;
  return [
    "A move is viable from the mean of pairs within families less some standard deviations: " +
      `${DEVIATIONS_BELOW.similarity} for similarity, ${DEVIATIONS_BELOW.feasibility} for feasibility, in steps of ${THRESHOLD_STEP}.`,
    `Compared ${pairs} pairs of roles of one family${calibrated ? "." : `: fewer than ${LEAST_PAIRS}, so the default thresholds hold.`}`,
    `  ${"".padEnd(14)}${["mean", "deviation", "threshold"].map((name) => name.padStart(10)).join("")}`,
    row("similarity", similarity),
    row("feasibility", feasibility),
  ];
}

function monthsLines({ moves, quartiles }: MonthsCheck): string[] {
  if (moves === 0) return ["No curated move states its months: learning time cannot be checked."];
  const [first, middle, third] = quartiles.map((ratio) => ratio.toFixed(2));
  return [
    `Learning takes ${MONTHS_PER_STEP} months a step where no option says, ${LEARNT_AT_ONCE} skills at once.`,
    `Compared with the months of ${moves} curated moves, computed ÷ stated: a quarter below ${first}, half below ${middle}, three quarters below ${third}.`,
    "A middle of 1 is right: if it is far off, change LEARNT_AT_ONCE in server/moves/constants.ts.",
  ];
}
