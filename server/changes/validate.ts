import { isDeepStrictEqual } from "node:util";
import { badInput, type FieldFault } from "../errors.ts";
import { NODES, relationEntry } from "./catalogue.ts";
import { keyOf, type State } from "./change.ts";

/** Wanted states in the form in which they are stored, and what is wrong with them. */
interface Inspected {
  readonly states: readonly State[];
  readonly faults: readonly FieldFault[];
}

/** Checks every wanted state against the shape of its kind; all faults are found, each with its path. */
export function inspect(wanted: readonly State[]): Inspected {
  const faults = wanted.flatMap((state) => state.faults ?? []);
  const states = wanted.map((state) => normalize(state, faults));
  return { states, faults: [...faults, ...repeated(states)] };
}

/** The states as they are stored; all faults are thrown together. */
export function validate(wanted: readonly State[]): readonly State[] {
  const { states, faults } = inspect(wanted);
  if (faults.length > 0) throw badInput(faults);
  return states;
}

function normalize(state: State, faults: FieldFault[]): State {
  const key = "edge" in state ? ordered(state, faults) : state;
  if (state.fields === null) return key;
  const shape = "node" in key ? NODES[key.node].shape : relationEntry(key.edge).shape;
  const parsed = shape.safeParse(state.fields);
  // Long lists share what they say: a copy for each would be much of what they take.
  if (parsed.success)
    return { ...key, fields: isDeepStrictEqual(parsed.data, state.fields) ? state.fields : parsed.data };
  for (const issue of parsed.error.issues)
    faults.push({
      path: [placeOf(state), ...issue.path].filter((part) => part !== "").join("."),
      message: issue.message,
    });
  return key;
}

function placeOf(state: State): string {
  return state.path ?? keyOf(state);
}

/** A symmetric edge is stored once: the smaller id comes first. An edge from a node to itself says nothing. */
function ordered(state: Extract<State, { edge: unknown }>, faults: FieldFault[]): State {
  if (state.from === state.to) faults.push({ path: placeOf(state), message: "must not lead from a node to itself" });
  const swap = relationEntry(state.edge).symmetric === true && state.from > state.to;
  return swap ? { ...state, from: state.to, to: state.from } : state;
}

function repeated(states: readonly State[]): FieldFault[] {
  const seen = new Set<string>();
  return states.flatMap((state) => {
    const key = keyOf(state);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: placeOf(state), message: "is given twice" }];
  });
}
