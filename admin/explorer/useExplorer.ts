import { useMemo, useReducer, useState } from "react";
import { useNotify } from "react-admin";
import { type Answered, type Around, askAround, askBridges, askPicture, askRoutes, type FamilyName } from "./asking.ts";
import { explorerReducer, initialState } from "./explorerState.ts";
import { emptyPicture, type Found, type Picture, withFound } from "./picture.ts";
import type { KeptView } from "./viewCode.ts";

/** A picture whose concepts are there again. */
function pictureOf(view: KeptView, found: Found): Picture {
  const { hidden, pinned, routes, filter, look } = view;
  const whole = withFound(emptyPicture, found);
  const there = (id: string) => whole.nodes.has(id);
  return {
    ...whole,
    hidden: new Set(hidden.filter(there)),
    pinned: new Set(pinned.filter(there)),
    routes: routes.filter((route) => route.every(there)),
    filter,
    look,
  };
}

/** What is shown, and everything that asks the API for more of it. A failed question is told and changes nothing. */
export function useExplorer() {
  const [state, dispatch] = useReducer(explorerReducer, initialState);
  const [busy, setBusy] = useState(0);
  const [revision, setRevision] = useState(0);
  const notify = useNotify();
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer | null> => {
    setBusy((count) => count + 1);
    try {
      return await question();
    } catch (error) {
      notify(error instanceof Error ? error.message : "Try again.", { type: "error" });
      return null;
    } finally {
      setBusy((count) => count - 1);
    }
  };
  const shown = useMemo(() => [...state.picture.nodes.keys()], [state.picture.nodes]);
  const take = (answer: Answered | null, did: string): boolean => {
    if (!answer) return false;
    setRevision(answer.revision);
    if (answer.truncated) notify(`There is more: the first ${answer.nodes.length} are shown.`);
    dispatch({ type: "added", found: answer, did });
    return true;
  };
  return {
    ...state,
    dispatch,
    ask,
    busy: busy > 0,
    revision,
    add: async (around: Around, did: string) => take(await ask(() => askAround(around, shown)), did),
    bridge: async (one: FamilyName, other: FamilyName) => {
      const answer = await ask(() => askBridges(one, other));
      if (answer && !answer.nodes.some(({ kind }) => kind === "SKILL"))
        notify(`No skill is required both in ${one.name} and in ${other.name}.`);
      const done = take(answer, `bridges between ${one.name} and ${other.name}`);
      if (done) dispatch({ type: "looked", change: { colorBy: "family", sizeBy: "shown" } });
      return done;
    },
    route: async (from: string, to: string) => {
      const answer = await ask(() => askRoutes(from, to));
      if (!answer) return false;
      if (answer.routes.length === 0) notify("Nothing connects the two within six steps.");
      // The ways may cross what is shown: their edges to it are asked for as well.
      const ids = answer.found.nodes.map(({ id }) => id);
      const joined = ids.length > 0 ? await ask(() => askAround({ of: ids, depth: 0, limit: 1_000 }, shown)) : null;
      const found = { nodes: answer.found.nodes, edges: [...answer.found.edges, ...(joined?.edges ?? [])] };
      dispatch({ type: "routed", found, routes: answer.routes });
      return answer.routes.length > 0;
    },
    open: async (view: KeptView) => {
      const answer = await ask(() => askPicture(view.ids));
      if (!answer) return false;
      setRevision(answer.revision);
      dispatch({ type: "opened", picture: pictureOf(view, answer) });
      tellOfChanges(view, answer, notify);
      return true;
    },
  };
}

/** All that the explorer's parts need. */
export type Explorer = ReturnType<typeof useExplorer>;

function tellOfChanges(view: KeptView, answer: Answered, notify: ReturnType<typeof useNotify>): void {
  const gone = view.ids.length - answer.nodes.length;
  if (answer.revision === view.revision) return;
  const lost = gone > 0 ? ` ${gone} of the concepts are gone.` : "";
  notify(`Kept at revision ${view.revision}; the graph is at ${answer.revision} now.${lost}`, { multiLine: true });
}
