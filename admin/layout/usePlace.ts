import { useEffect, useState } from "react";
import { useLocation } from "react-admin";

/** Scrolls to the place the address names, and moves the focus there, whenever the reader follows a link to it. */
function useJump(): void {
  const { search, key } = useLocation();
  const at = new URLSearchParams(search).get("at");
  // The key is among the dependencies because following the same link again has the same place and a new key.
  useEffect(() => {
    const heading = at === null ? null : document.getElementById(at);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [at, key]);
}

/** The places whose heading has passed the upper third of the window; the last of them is being read. */
function useReading(anchors: readonly string[]): string | undefined {
  const [reading, setReading] = useState(anchors[0]);
  const joined = anchors.join(" ");
  useEffect(() => {
    const names = joined.split(" ");
    const look = () => setReading(names.findLast((name) => isAbove(name)) ?? names[0]);
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, [joined]);
  return reading;
}

function isAbove(anchor: string): boolean {
  const heading = document.getElementById(anchor);
  return heading !== null && heading.getBoundingClientRect().top < window.innerHeight / 3;
}

/** Follows links to places on the page, and tells which place the reader is at. */
export function usePlace(anchors: readonly string[]): string | undefined {
  useJump();
  return useReading(anchors);
}
