import { useState } from "react";
import { NumberInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { request } from "../data/request.ts";
import { FormDialog } from "../editing/FormDialog.tsx";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { type RelatedRoleItemFragment, type RoleDetailsFragment, SetRelatedRoleDocument } from "../gql/graphql.ts";
import { ConceptInput } from "../inputs/ConceptInput.tsx";

interface Props {
  readonly role: RoleDetailsFragment;
  /** Null for a new one. */
  readonly edge: RelatedRoleItemFragment | null;
  readonly onClose: () => void;
}

const usualPercent = 50;

/** Says that a role is alike another, how much and why. */
export function RelatedRoleDialog({ role, edge, onClose }: Props) {
  const { write, dialog } = useGuardedWrite();
  // What others save while the form is open reaches the page, not the form.
  const [readAt] = useState(role.revision);
  const start = edge
    ? { node: edge.node, percent: Math.round(edge.strength * 100), rationale: edge.rationale }
    : { node: null, percent: usualPercent, rationale: null };
  const save = (values: unknown) => {
    const draft = new Draft(values);
    const input = { strength: (draft.number("percent") ?? usualPercent) / 100, rationale: draft.text("rationale") };
    const edited = { role: role.id, related: draft.id("node") ?? "", input };
    return write((expectedRevision) => request(SetRelatedRoleDocument, { ...edited, expectedRevision }), readAt);
  };
  return (
    <>
      <FormDialog
        title={edge ? `How ${role.name} relates to ${edge.node.name}` : `A role like ${role.name}`}
        start={start}
        onSave={save}
        onClose={onClose}
      >
        {edge ? null : <ConceptInput source="node" label="Role" kind="ROLE" exclude={new Set([role.id])} />}
        <NumberInput source="percent" label="Alike, in percent" min={0} max={100} step={5} helperText={false} />
        <TextInput source="rationale" label="Why" multiline minRows={2} helperText={false} />
      </FormDialog>
      {dialog}
    </>
  );
}
