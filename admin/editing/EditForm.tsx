import { Stack } from "@mui/material";
import { type ReactNode, useRef, useState } from "react";
import { Form, type RaRecord, useNotify, usePrevNextController, useRedirect } from "react-admin";
import type { ConceptCore } from "../concept/conceptFacts.tsx";
import { type ResourceName, showPath } from "../concept/conceptPath.ts";
import { isRecord } from "../data/fault.ts";
import { DraftKeeper } from "./DraftKeeper.tsx";
import { FormFooter } from "./FormFooter.tsx";
import { draftKey, forgetDraft, keepDraft, readDraft } from "./keptDraft.ts";
import { MergeDialog } from "./MergeDialog.tsx";
import { useSave } from "./useSave.ts";

interface Props {
  readonly resource: ResourceName;
  readonly record: RaRecord & ConceptCore;
  readonly children: ReactNode;
}

// What a list is sorted by until one sorts it otherwise.
const byName = { field: "name", order: "ASC" } as const;

/** Faults are said by whoever saves, beside the fields and in words at the foot of the page. */
export const formOptions = { warnWhenUnsavedChanges: true, disableInvalidFormNotification: true } as const;

/** What the form was begun from; another round begins it anew, from a merge that could not be saved. */
interface Start {
  readonly base: unknown;
  readonly round: number;
}

/** A concept being changed. What others save meanwhile does not reach into the form: it is merged when one saves. */
export function EditForm({ resource, record, children }: Props) {
  const { id } = record;
  const key = draftKey(resource, String(id));
  const [{ base, round }, setStart] = useState<Start>(() => ({ base: readDraft(key)?.base ?? record, round: 0 }));
  const { save, conflict, settle } = useSave(resource, record.kind);
  const { leave, next } = useLeave(resource, record, key);
  const submit = async (values: Record<string, unknown>, from: unknown = base) => {
    const outcome = await save({ id, base: from, values });
    if (outcome.done === "refused") return outcome.faults;
    return leave(outcome.done === "saved");
  };
  const saveMerged = async (values: Record<string, unknown>) => {
    const theirs = conflict?.theirs;
    settle();
    if ((await submit(values, theirs)) === undefined) return;
    keepDraft(key, theirs, values);
    setStart({ base: theirs, round: round + 1 });
  };
  const start = isRecord(base) ? { ...base, id } : record;
  return (
    <>
      <Form key={round} record={start} onSubmit={(values: Record<string, unknown>) => submit(values)} {...formOptions}>
        <DraftKeeper draftKey={key} base={base} />
        <Stack spacing={2}>{children}</Stack>
        <FormFooter cancelTo={showPath(record)} onSave={next.choose} hasNext={next.exists} />
      </Form>
      {conflict ? <MergeDialog {...conflict} onMerged={saveMerged} onCancel={settle} /> : null}
    </>
  );
}

/** Where one goes after saving: to the concept, or on to the form of the next in the list one came from. */
function useLeave(resource: ResourceName, record: ConceptCore & RaRecord, key: string) {
  const redirect = useRedirect();
  const notify = useNotify();
  const { nextPath } = usePrevNextController({ resource, linkType: "edit", limit: 100, sort: byName });
  const toNext = useRef(false);
  const leave = (saved: boolean): undefined => {
    if (!saved) notify("Nothing was changed.");
    forgetDraft(key);
    const target = toNext.current && nextPath ? nextPath : showPath(record);
    // Once the form has noticed that it was saved, it lets one go without asking.
    setTimeout(() => redirect(target));
  };
  const choose = (next: boolean) => {
    toNext.current = next;
  };
  return { leave, next: { exists: Boolean(nextPath), choose } };
}
