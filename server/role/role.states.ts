import type { RolePatch } from "./role.input.ts";

/** A role's input as it is stored: the outlook is flat, because Neo4j properties cannot nest. */
export function outlookFlattened({ outlook, ...input }: RolePatch): object {
  if (outlook === undefined) return input;
  return {
    ...input,
    outlookGrowthPercent: outlook?.growthPercent ?? null,
    outlookPeriod: outlook?.period ?? null,
    outlookAnnualOpenings: outlook?.annualOpenings ?? null,
    outlookCommentary: outlook?.commentary ?? null,
    outlookSource: outlook?.source ?? null,
  };
}
