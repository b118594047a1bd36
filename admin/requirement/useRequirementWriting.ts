import { useRef } from "react";
import { useNotify } from "react-admin";
import { request } from "../data/request.ts";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { useWrite } from "../editing/useWrite.ts";
import {
  type BulkReportFragment,
  ChangeRequirementDocument,
  DropSkillDocument,
  SetRequirementsDocument,
  type SkillRequirementInput,
} from "../gql/graphql.ts";

/** Changes the requirements of one holder that was read at a revision. */
export function useRequirementWriting(holder: string, readAt: number) {
  const { write: guarded, dialog } = useGuardedWrite();
  const write = useWrite();
  const notify = useNotify();
  // What one wrote oneself after reading is no conflict, but only for that very skill.
  const own = useRef(new Map<SkillRequirementInput["skill"], number>());
  const report = (result: BulkReportFragment | undefined) => {
    const refused = result?.rows.filter(({ outcome }) => outcome === "REFUSED") ?? [];
    if (refused.length > 0)
      notify(`Left out: ${refused.map(({ message }) => message).join("; ")}`, { type: "warning", multiLine: true });
    return result ?? null;
  };
  const set = async (requirement: SkillRequirementInput) => {
    const { skill } = requirement;
    const send = (expectedRevision: number) =>
      request(ChangeRequirementDocument, { holder, requirements: [requirement], expectedRevision });
    const done = await guarded(send, Math.max(readAt, own.current.get(skill) ?? 0));
    const revision = done?.setRequirements.revision;
    if (revision) own.current.set(skill, revision);
    return report(done?.setRequirements);
  };
  const add = async (requirements: readonly SkillRequirementInput[], message: string | null = null) => {
    const variables = { holder, requirements: [...requirements], expectedRevision: readAt, message };
    return report((await write(SetRequirementsDocument, variables))?.setRequirements);
  };
  const drop = (skill: string) => write(DropSkillDocument, { holders: [holder], skill });
  return { set, add, drop, dialog };
}
