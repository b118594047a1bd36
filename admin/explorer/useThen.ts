import { useEffect, useMemo, useState } from "react";
import { askPicture } from "./asking.ts";
import type { Found, Picture } from "./picture.ts";
import { pictureThen } from "./then.ts";
import type { Explorer } from "./useExplorer.ts";

/** A picture as of a revision. */
interface Then {
  readonly revision: number;
  readonly of: Picture["nodes"];
  readonly found: Found;
}

/** Shows what the picture's concepts were at an earlier revision, until the picture grows or one goes back to now. */
export function useThen({ picture, dispatch, ask }: Explorer) {
  const [then, setThen] = useState<Then | null>(null);
  const { nodes } = picture;
  // Whoever adds to the picture asks about now.
  useEffect(() => setThen((current) => (current?.of === nodes ? current : null)), [nodes]);
  const showing = useMemo(
    () => (then?.of === nodes ? pictureThen(picture, then.found) : picture),
    [picture, then, nodes],
  );
  const goTo = async (revision: number | null) => {
    const found = revision === null ? null : await ask(() => askPicture([...nodes.keys()], revision));
    setThen(found && revision !== null ? { revision, of: nodes, found } : null);
    dispatch({ type: "selected", ids: [], how: "only" });
  };
  return { picture: showing, revision: then?.of === nodes ? then.revision : null, goTo };
}
