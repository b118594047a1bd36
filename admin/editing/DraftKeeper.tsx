import { Alert, Button } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { formatMoment } from "../wording/date.ts";
import { forgetDraft, type KeptDraft, keepDraft, readDraft } from "./keptDraft.ts";

const settledMs = 300;

interface Props {
  readonly draftKey: string;
  /** What the form was begun from. */
  readonly base: unknown;
}

/** Keeps the form around it while it has unsaved changes, and puts back what was kept when the page is opened again. */
export function DraftKeeper({ draftKey, base }: Props) {
  const { reset, watch, formState } = useFormContext();
  const [restored, setRestored] = useState<KeptDraft | null>(null);
  const dirty = useRef(false);
  dirty.current = formState.isDirty;
  useEffect(() => {
    const kept = readDraft(draftKey);
    // After react-admin's form has set the values of the record, which it does in an effect of its own.
    const timer = setTimeout(() => {
      if (kept === null) return;
      reset(kept.values, { keepDefaultValues: true });
      setRestored(kept);
    });
    return () => clearTimeout(timer);
  }, [draftKey, reset]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = watch((values) => {
      clearTimeout(timer);
      timer = setTimeout(() => (dirty.current ? keepDraft(draftKey, base, values) : undefined), settledMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [draftKey, base, watch]);
  const discard = () => {
    forgetDraft(draftKey);
    reset();
    setRestored(null);
  };
  return restored === null ? null : <RestoredNotice at={restored.at} onDiscard={discard} />;
}

function RestoredNotice({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={onDiscard}>
          Discard them
        </Button>
      }
    >
      These are your unsaved changes of {formatMoment(at)}.
    </Alert>
  );
}
