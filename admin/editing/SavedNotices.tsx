import { Alert, Button } from "@mui/material";
import { useEffect, useRef } from "react";
import { useCloseNotification, useNotify, useStore } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { refreshAfter } from "../data/refresh.ts";
import { onWritten } from "../data/written.ts";
import { useShortcut } from "../layout/useShortcut.ts";
import { useRevert } from "./useRevert.ts";

const longEnoughToRegret = 12_000;

/** The last revision made in this browser, so that it can be undone also after its notice is gone. */
export function useLastRevision() {
  return useStore<number | null>("editing.lastRevision", null);
}

/** After every write, whatever made it: says that it is saved and offers to undo it; what is shown is read anew. */
export function SavedNotices() {
  const notify = useNotify();
  const [last, setLast] = useLastRevision();
  const revert = useRevert();
  const mayEdit = useMayEdit();
  const undo = () => (mayEdit && last !== null ? void revert(last) : undefined);
  useShortcut("z", undo, { whileTyping: false });
  const tell = useRef((_revision: number, _mutation: string) => {});
  tell.current = (revision, mutation) => {
    setLast(revision);
    refreshAfter(mutation);
    notify(<SavedNotice revision={revision} />, { autoHideDuration: longEnoughToRegret });
  };
  useEffect(() => onWritten((revision, mutation) => tell.current(revision, mutation)), []);
  return null;
}

function SavedNotice({ revision }: { revision: number }) {
  const revert = useRevert();
  const close = useCloseNotification();
  const undo = () => {
    close();
    void revert(revision);
  };
  return (
    <Alert
      severity="success"
      variant="filled"
      action={
        <Button color="inherit" size="small" onClick={undo}>
          Undo
        </Button>
      }
    >
      Saved as revision {revision}
    </Alert>
  );
}
