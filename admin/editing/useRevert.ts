import { HttpError, useNotify } from "react-admin";
import type { Conflict } from "../data/fault.ts";
import { request } from "../data/request.ts";
import { RevertDocument } from "../gql/graphql.ts";
import { fieldName } from "./fieldName.ts";

function reason(error: unknown): string {
  if (!(error instanceof HttpError)) return "This could not be undone: try again.";
  const conflicts: readonly Conflict[] = error.body?.conflicts ?? [];
  if (conflicts.length === 0) return error.message;
  const changes = conflicts.map(({ field, actor, revision }) => `${fieldName(field)} (${actor}, revision ${revision})`);
  return `This cannot be undone as a whole, because it was changed again since: ${[...new Set(changes)].join("; ")}.`;
}

/** Takes a revision back with a new one, or says why that cannot be. */
export function useRevert() {
  const notify = useNotify();
  return async (revision: number, message: string | null = null): Promise<boolean> => {
    try {
      await request(RevertDocument, { revision, message });
      return true;
    } catch (error) {
      notify(reason(error), { type: "error", autoHideDuration: 15_000, multiLine: true });
      return false;
    }
  };
}
