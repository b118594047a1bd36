import { useState } from "react";
import { NumberInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { request } from "../data/request.ts";
import { FormDialog } from "../editing/FormDialog.tsx";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { type RoleDetailsFragment, SetTransitionDocument, type TransitionItemFragment } from "../gql/graphql.ts";
import { ConceptInput } from "../inputs/ConceptInput.tsx";
import { ScaleFormInput } from "../inputs/ScaleFormInput.tsx";
import { type Direction, endsOf } from "./transitionEnds.ts";

interface Props {
  readonly role: RoleDetailsFragment;
  readonly direction: Direction;
  /** Null for a new one. */
  readonly move: TransitionItemFragment | null;
  readonly onClose: () => void;
}

const usualDifficulty = 3;

function startOf(move: TransitionItemFragment | null) {
  if (move === null) return { node: null, difficulty: usualDifficulty, months: null, percent: null, rationale: null };
  return { ...move, percent: move.share === null ? null : Math.round(move.share * 100) };
}

function inputOf(draft: Draft) {
  const percent = draft.number("percent");
  return {
    difficulty: draft.number("difficulty") ?? usualDifficulty,
    months: draft.number("months"),
    share: percent === null ? null : percent / 100,
    rationale: draft.text("rationale"),
  };
}

/** Curates a move: how hard it is, how long it takes, how many take it, and why. */
export function TransitionDialog({ role, direction, move, onClose }: Props) {
  const { write, dialog } = useGuardedWrite();
  // What others save while the form is open reaches the page, not the form.
  const [readAt] = useState(role.revision);
  const save = (values: unknown) => {
    const draft = new Draft(values);
    const edited = { ...endsOf(direction, role.id, draft.id("node") ?? ""), input: inputOf(draft) };
    return write((expectedRevision) => request(SetTransitionDocument, { ...edited, expectedRevision }), readAt);
  };
  const title = direction === "OUT" ? `A move out of ${role.name}` : `A move into ${role.name}`;
  return (
    <>
      <FormDialog title={title} start={startOf(move)} onSave={save} onClose={onClose}>
        {move ? (
          <p>
            {direction === "OUT" ? "To" : "From"} {move.node.name}
          </p>
        ) : (
          <ConceptInput
            source="node"
            label={direction === "OUT" ? "To the role" : "From the role"}
            kind="ROLE"
            exclude={new Set([role.id])}
          />
        )}
        <ScaleFormInput source="difficulty" label="Difficulty" />
        <NumberInput source="months" label="Months of preparation" min={0} helperText={false} />
        <NumberInput source="percent" label="Percent of leavers who take it" min={0} max={100} helperText={false} />
        <TextInput source="rationale" label="Why" multiline minRows={2} helperText={false} />
      </FormDialog>
      {dialog}
    </>
  );
}
