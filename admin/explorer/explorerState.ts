import type { RelationKind } from "../gql/graphql.ts";
import { adjacencyOf, collapsible } from "./neighbors.ts";
import {
  emptyPicture,
  type Found,
  type Look,
  type Picture,
  type PictureFilter,
  withFound,
  without,
} from "./picture.ts";

/** A picture as it was before something was done, with words for what was. */
interface Step {
  readonly picture: Picture;
  readonly did: string;
}

/** What is shown, what is selected, and the way back and forth. */
export interface ExplorerState {
  readonly picture: Picture;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly selection: ReadonlySet<string>;
}

/** What people do with the picture. */
export type ExplorerAction =
  | { readonly type: "added"; readonly found: Found; readonly did: string }
  | { readonly type: "routed"; readonly found: Found; readonly routes: Picture["routes"] }
  | { readonly type: "unrouted" }
  | { readonly type: "collapsed"; readonly id: string; readonly relation?: RelationKind }
  | { readonly type: "removed"; readonly ids: readonly string[] }
  | { readonly type: "keptOnly"; readonly ids: readonly string[] }
  | { readonly type: "hidden"; readonly ids: readonly string[] }
  | { readonly type: "unhidden" }
  | { readonly type: "pinned"; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly type: "filtered"; readonly change: Partial<PictureFilter> }
  | { readonly type: "looked"; readonly change: Partial<Look> }
  | { readonly type: "opened"; readonly picture: Picture }
  | { readonly type: "selected"; readonly ids: readonly string[]; readonly how: "only" | "also" | "toggle" }
  | { readonly type: "undone" }
  | { readonly type: "redone" };

const longestPast = 100;

/** An explorer nobody has used yet. */
export const initialState: ExplorerState = { picture: emptyPicture, past: [], future: [], selection: new Set() };

/** What an action does to the picture, and what that is called; null where it is about something else. */
function change(picture: Picture, action: ExplorerAction): Step | null {
  switch (action.type) {
    case "added":
      return { picture: withFound(picture, action.found), did: action.did };
    case "routed":
      return { picture: { ...withFound(picture, action.found), routes: action.routes }, did: "show routes" };
    case "unrouted":
      return { picture: { ...picture, routes: [] }, did: "clear routes" };
    case "collapsed": {
      const gone = collapsible(picture, adjacencyOf(picture.edges.values()), action.id, action.relation);
      return { picture: without(picture, new Set(gone)), did: "collapse" };
    }
    case "removed":
      return { picture: without(picture, new Set(action.ids)), did: "remove" };
    case "keptOnly":
      return { picture: without(picture, allBut(picture, action.ids)), did: "keep only" };
    case "hidden":
      return { picture: { ...picture, hidden: new Set([...picture.hidden, ...action.ids]) }, did: "hide" };
    case "unhidden":
      return { picture: { ...picture, hidden: new Set() }, did: "show hidden" };
    case "pinned":
      return { picture: withPins(picture, action.ids, action.pinned), did: action.pinned ? "pin" : "unpin" };
    case "filtered":
      return { picture: { ...picture, filter: { ...picture.filter, ...action.change } }, did: "filter" };
    case "looked":
      return { picture: { ...picture, look: { ...picture.look, ...action.change } }, did: "change colors or sizes" };
    default:
      return null;
  }
}

function allBut(picture: Picture, ids: readonly string[]): Set<string> {
  const kept = new Set(ids);
  return new Set([...picture.nodes.keys()].filter((id) => !kept.has(id)));
}

function withPins(picture: Picture, ids: readonly string[], pinned: boolean): Picture {
  const pins = new Set(picture.pinned);
  for (const id of ids)
    if (pinned) pins.add(id);
    else pins.delete(id);
  return { ...picture, pinned: pins };
}

function select(state: ExplorerState, ids: readonly string[], how: "only" | "also" | "toggle"): ExplorerState {
  if (how === "only") return { ...state, selection: new Set(ids) };
  const selection = new Set(state.selection);
  for (const id of ids)
    if (how === "toggle" && selection.has(id)) selection.delete(id);
    else selection.add(id);
  return { ...state, selection };
}

/** What is not in the picture cannot be selected. */
function showing(state: ExplorerState, picture: Picture): ExplorerState {
  const selection = new Set([...state.selection].filter((id) => picture.nodes.has(id) && !picture.hidden.has(id)));
  return { ...state, picture, selection };
}

function back(state: ExplorerState): ExplorerState {
  const last = state.past.at(-1);
  if (!last) return state;
  const future = [{ picture: state.picture, did: last.did }, ...state.future];
  return showing({ ...state, past: state.past.slice(0, -1), future }, last.picture);
}

function forth(state: ExplorerState): ExplorerState {
  const [next, ...future] = state.future;
  if (!next) return state;
  return showing({ ...state, past: [...state.past, { picture: state.picture, did: next.did }], future }, next.picture);
}

/** The state after an action. Filters that are set one after the other are undone together. */
export function explorerReducer(state: ExplorerState, action: ExplorerAction): ExplorerState {
  if (action.type === "undone") return back(state);
  if (action.type === "redone") return forth(state);
  if (action.type === "selected") return select(state, action.ids, action.how);
  if (action.type === "opened") return { ...initialState, picture: action.picture };
  const next = change(state.picture, action);
  if (!next) return state;
  const again = action.type === "filtered" && state.past.at(-1)?.did === next.did && state.future.length === 0;
  const before = again ? state.past : [...state.past, { picture: state.picture, did: next.did }].slice(-longestPast);
  return showing({ ...state, past: before, future: [] }, next.picture);
}
