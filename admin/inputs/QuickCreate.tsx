import { Alert, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useDataProvider } from "react-admin";
import { kindName, resourceOf } from "../concept/conceptPath.ts";
import { faultMessage } from "../data/faultMessage.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import type { ConceptKind } from "../gql/graphql.ts";
import { learningKindName } from "../learning/learningKind.ts";
import { skillKindChoices } from "../skill/skillKind.ts";
import type { Picked } from "./ConceptPicker.tsx";

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a kind needs besides a name: the field, its label, what there is to choose. */
interface Extra {
  readonly field: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

const nothing: Extra | null = null;

/** The kinds that can be created from where they are needed. Levels and regions need a page of their own. */
const quick: Readonly<Partial<Record<ConceptKind, Extra | null>>> = {
  ROLE: nothing,
  ROLE_FAMILY: nothing,
  SKILL_GROUP: nothing,
  SPECIALIZATION: nothing,
  SKILL: { field: "skillKind", label: "Kind of skill", choices: skillKindChoices },
  LEARNING_OPTION: {
    field: "learningKind",
    label: "Kind of learning",
    choices: Object.entries(learningKindName).map(([id, name]) => ({ id, name })),
  },
};

/** Whether a name and perhaps a choice are enough to create a concept of the kind. */
export function isQuick(kind: ConceptKind): boolean {
  return Object.hasOwn(quick, kind);
}

interface Props {
  readonly kind: ConceptKind;
  readonly name: string;
  readonly onCreated: (concept: Picked) => void;
  readonly onClose: () => void;
}

/** Creates a concept without leaving the form that needs it; its other fields can follow on its own page. */
export function QuickCreate({ kind, name: typed, onCreated, onClose }: Props) {
  const dataProvider = useDataProvider();
  const extra = quick[kind] ?? null;
  const [name, setName] = useState(typed);
  const [choice, setChoice] = useState(extra?.choices[0]?.id ?? "");
  const [fault, setFault] = useState<string | null>(null);
  const create = async () => {
    const data = { name, ...(extra ? { [extra.field]: choice } : {}) };
    try {
      onCreated((await dataProvider.create(resourceOf(kind), { data })).data);
      return true;
    } catch (error) {
      setFault(faultMessage(error));
      return null;
    }
  };
  return (
    <ActionDialog title={`Create a ${kindName(kind)}`} action="Create" onAct={create} onClose={onClose}>
      {fault === null ? null : <Alert severity="error">{fault}</Alert>}
      <TextField label="Name" value={name} onChange={(event) => setName(event.target.value)} autoFocus />
      {extra ? <ExtraField extra={extra} value={choice} onChange={setChoice} /> : null}
    </ActionDialog>
  );
}

interface ExtraProps {
  readonly extra: Extra;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ExtraField({ extra, value, onChange }: ExtraProps) {
  return (
    <TextField select label={extra.label} value={value} onChange={(event) => onChange(event.target.value)}>
      {extra.choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
