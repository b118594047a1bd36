import { TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { MatchNamesDocument, type RequirementRowFragment, type SkillRequirementInput } from "../gql/graphql.ts";
import { useSettled } from "../search/useSettled.ts";
import { formatCount } from "../wording/count.ts";
import { leftOut, type MatchedRow, matchedRows } from "./matchedRows.ts";
import { PastePreview } from "./PastePreview.tsx";
import { pastedRows } from "./pastedRows.ts";

/** The server matches no more names at once. */
const mostRows = 200;

interface Props {
  readonly rows: readonly RequirementRowFragment[];
  readonly onAdd: (requirements: readonly SkillRequirementInput[], message?: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function requirementOf({ skill, row: { importance, proficiency, rationale } }: MatchedRow): SkillRequirementInput {
  return { skill, importance, proficiency, ...(rationale ? { rationale } : {}) };
}

/** Adds requirements from rows of a spreadsheet: what each name means is shown, and can be put right, before anything is written. */
export function PasteRequirements({ rows, onAdd, onClose }: Props) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const pasted = pastedRows(useSettled(text, 300));
  const names = pasted.slice(0, mostRows).map(({ name }) => name);
  const { data, isFetching } = useAnswer(MatchNamesDocument, { kind: "SKILL", names }, { enabled: names.length > 0 });
  const matches = names.length > 0 ? (data?.matchNames ?? []) : [];
  const held = new Set(rows.map(({ node }) => node.id));
  const matched = matchedRows(pasted.slice(0, mostRows), matches, chosen, held);
  const ready = matched.filter(({ skill }) => skill !== leftOut);
  return (
    <ActionDialog
      title="Paste rows"
      action={ready.length > 0 ? `Add ${formatCount(ready.length, "requirement")}` : "Add"}
      onAct={() => onAdd(ready.map(requirementOf), "Pasted from a spreadsheet")}
      onClose={onClose}
      ready={ready.length > 0 && !isFetching}
      wide
    >
      <TextField
        label="Rows of a spreadsheet"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(new Map());
        }}
        multiline
        minRows={4}
        maxRows={10}
        autoFocus
        helperText="A skill in each row, then importance (1 to 5), proficiency (1 to 5) and a reason, as far as you have them."
      />
      {pasted.length > mostRows ? <TooMany /> : null}
      {matched.length > 0 ? (
        <PastePreview rows={matched} onChoose={(index, skill) => setChosen(new Map(chosen).set(index, skill))} />
      ) : null}
    </ActionDialog>
  );
}

function TooMany() {
  return <Typography role="alert">Only the first {mostRows} rows are taken: paste the others afterwards.</Typography>;
}
