import { useState } from "react";
import { HttpError, type Identifier, useDataProvider, useNotify } from "react-admin";
import type { ResourceName } from "../concept/conceptPath.ts";
import { isSame } from "../data/changedFields.ts";
import type { Conflict } from "../data/fault.ts";
import { faultMessage } from "../data/faultMessage.ts";
import { queryClient } from "../data/queryClient.ts";
import type { ConceptKind } from "../gql/graphql.ts";
import { editableFields } from "./editableFields.ts";
import { type FieldMerge, mergeFields } from "./mergeFields.ts";

/** What became of saving: faults are by the paths of inputs, for react-admin's form to show beside them. */
export type Outcome =
  | { readonly done: "saved"; readonly id: Identifier }
  | { readonly done: "unchanged" }
  | { readonly done: "refused"; readonly faults: Readonly<Record<string, string>> };

/** Two people changed the same fields: what a merge needs to know. */
export interface SaveConflict {
  readonly fields: readonly FieldMerge[];
  readonly theirs: unknown;
  readonly conflicts: readonly Conflict[];
}

interface Saving {
  readonly id: Identifier;
  readonly base: unknown;
  readonly values: Record<string, unknown>;
}

/** Where react-admin keeps what the page of a concept shows. */
const wholeRecordKey = (resource: ResourceName, id: Identifier) => [
  resource,
  "getOne",
  { id: String(id), meta: { whole: true } },
];

/** A fault that is not about one input still keeps the form from counting as saved. */
const ofTheWhole = (message: string): Outcome => ({ done: "refused", faults: { "root.server": message } });

/** Saves a changed concept; where others changed the same fields meanwhile, there is a conflict to settle. */
export function useSave(resource: ResourceName, kind: ConceptKind) {
  const dataProvider = useDataProvider();
  const [conflict, setConflict] = useState<SaveConflict | null>(null);
  const refused = useRefused();
  const save = async ({ id, base, values }: Saving): Promise<Outcome> => {
    if (isSame(mergeFields(editableFields[kind], base, values, base), [])) return { done: "unchanged" };
    try {
      const meta = { message: values.message };
      const { data } = await dataProvider.update(resource, { id, data: values, previousData: base, meta });
      // The page that shows it need not show the old state until it has read the new one.
      queryClient.setQueryData(wholeRecordKey(resource, id), data);
      return { done: "saved", id };
    } catch (error) {
      if (!(error instanceof HttpError) || error.body?.code !== "CONFLICT") return refused(error);
      const { data: theirs } = await dataProvider.getOne(resource, { id });
      const fields = mergeFields(editableFields[kind], base, values, theirs);
      setConflict({ fields, theirs, conflicts: error.body.conflicts });
      return ofTheWhole("Others changed the same fields.");
    }
  };
  return { save, conflict, settle: () => setConflict(null) };
}

/** Says why something was not saved, beside the fields it is about and at the foot of the page. */
export function useRefused() {
  const notify = useNotify();
  return (error: unknown): Outcome => {
    const faults: Readonly<Record<string, string>> = error instanceof HttpError ? (error.body?.errors ?? {}) : {};
    const message = faultMessage(error, "This could not be saved: try again.");
    notify(message, { type: "error", autoHideDuration: 10_000, multiLine: true });
    return Object.keys(faults).length > 0 ? { done: "refused", faults } : ofTheWhole(message);
  };
}
