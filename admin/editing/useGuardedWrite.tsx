import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { type ReactNode, useState } from "react";
import { HttpError, useNotify } from "react-admin";
import type { Conflict } from "../data/fault.ts";
import { faultMessage } from "../data/faultMessage.ts";
import { fieldName } from "./fieldName.ts";
import { valueWords } from "./valueWords.ts";

/** Sends something, provided that nobody changed it after this revision. */
type Send<Result> = (expectedRevision: number) => Promise<Result>;

interface Question {
  readonly conflicts: readonly Conflict[];
  readonly answer: (mine: boolean) => void;
}

/**
 * Writes a single value where it is seen: where somebody else changed it meanwhile, the two are shown and one chooses. Resolves with null
 * where theirs stays or the write failed, which is said at the foot of the page.
 */
export function useGuardedWrite() {
  const notify = useNotify();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (conflicts: readonly Conflict[]) =>
    new Promise<boolean>((resolve) =>
      setQuestion({
        conflicts,
        answer: (mine) => {
          setQuestion(null);
          resolve(mine);
        },
      }),
    );
  const write = async <Result,>(send: Send<Result>, revision: number): Promise<Result | null> => {
    try {
      return await send(revision);
    } catch (error) {
      const conflicts: readonly Conflict[] = error instanceof HttpError ? (error.body?.conflicts ?? []) : [];
      // Faults of an input are shown beside it, by the form that sends it.
      if (error instanceof HttpError && Object.keys(error.body?.errors ?? {}).length > 0) throw error;
      if (conflicts.length === 0) {
        notify(faultMessage(error), { type: "error", multiLine: true });
        return null;
      }
      const latest = Math.max(...conflicts.map((conflict) => conflict.revision));
      return (await ask(conflicts)) ? write(send, latest) : null;
    }
  };
  return { write, dialog: question ? <OverwriteDialog {...question} /> : null };
}

function OverwriteDialog({ conflicts, answer }: Question): ReactNode {
  const [first] = conflicts;
  return (
    <Dialog open onClose={() => answer(false)} aria-labelledby="overwrite">
      <DialogTitle id="overwrite">{first?.actor ?? "Somebody"} changed this meanwhile</DialogTitle>
      <DialogContent>
        <ul>
          {conflicts.map(({ field, current, proposed }) => (
            <li key={field}>
              {fieldName(field)}: theirs is {valueWords(current)}, yours {valueWords(proposed)}
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => answer(false)}>Keep theirs</Button>
        <Button variant="contained" onClick={() => answer(true)}>
          Use mine
        </Button>
      </DialogActions>
    </Dialog>
  );
}
