import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";
import { type LevelInput, Track } from "../gql/graphql.ts";

const tracks = Object.values(Track);

/** A level's form as the API takes it. Its rank is not in it: rungs are ordered on the page of their role. */
export function levelPatch(draft: Draft) {
  return {
    ...conceptPatch(draft),
    minYears: draft.number("minYears"),
    maxYears: draft.number("maxYears"),
    focusAreas: draft.texts("focusAreas"),
    next: draft.parts("steps").flatMap((step) => {
      const level = step.id("level");
      return level === null ? [] : [{ level, track: step.among("track", tracks) }];
    }),
  };
}

/** A new level, which also says whose ladder it is a rung of. */
export function levelInput(draft: Draft): LevelInput {
  return { ...levelPatch(draft), role: draft.id("role") ?? "" };
}
