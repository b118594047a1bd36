import { useCallback, useRef } from "react";

/** A function that stays the same between renders and does what the last one given does: what takes it need not be drawn again. */
export function useSteady<Given extends unknown[], Result>(work: (...given: Given) => Result) {
  const latest = useRef(work);
  latest.current = work;
  return useCallback((...given: Given) => latest.current(...given), []);
}
