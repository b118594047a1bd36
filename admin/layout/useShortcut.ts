import { useEffect, useRef } from "react";

/** Whether the keys are meant for a text that is being typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

interface Options {
  /** Also while one types; otherwise the browser's own meaning of the keys stays there. */
  readonly whileTyping?: boolean;
}

/** Acts on Ctrl (on a Mac, Command) with a key, wherever on the page the focus is. */
export function useShortcut(key: string, act: () => void, { whileTyping = true }: Options = {}): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if (!whileTyping && isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [key, whileTyping]);
}
