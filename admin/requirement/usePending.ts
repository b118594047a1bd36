import { useEffect, useRef, useState } from "react";
import { isSame } from "../data/changedFields.ts";

const settledMs = 600;

/** A value that is shown at once and saved when it has not changed for a moment: three presses of a key are one revision. */
export function usePending<Value>(stored: Value, save: (value: Value) => Promise<unknown>) {
  const [pending, setPending] = useState<Value | null>(null);
  // What the server has, as far as one knows: what was sent counts before it is read back.
  const [known, setKnown] = useState(stored);
  const [read, setRead] = useState(stored);
  if (!isSame(read, stored)) {
    setRead(stored);
    setKnown(stored);
  }
  const commit = useRef(async () => {});
  commit.current = async () => {
    if (pending === null || isSame(pending, known)) return;
    setKnown(pending);
    if ((await save(pending)) !== null) return;
    setKnown(stored);
    setPending(null);
  };
  useEffect(() => {
    if (pending === null) return;
    const timer = setTimeout(() => void commit.current(), settledMs);
    return () => clearTimeout(timer);
  }, [pending]);
  // Whoever leaves the page in that moment has decided all the same.
  useEffect(() => () => void commit.current(), []);
  useEffect(() => setPending((now) => (isSame(now, read) ? null : now)), [read]);
  return { value: pending ?? stored, change: setPending };
}
