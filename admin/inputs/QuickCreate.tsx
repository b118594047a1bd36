import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useDataProvider } from "react-admin";
import { kindName, resourceOf } from "../concept/conceptPath.ts";
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
  const [busy, setBusy] = useState(false);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    const data = { name, ...(extra ? { [extra.field]: choice } : {}) };
    await dataProvider.create(resourceOf(kind), { data }).then(
      ({ data: made }) => {
        onCreated(made);
        onClose();
      },
      (error: unknown) => setFault(error instanceof Error ? error.message : "Try again."),
    );
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="quick-create" fullWidth maxWidth="xs">
      <form onSubmit={create} noValidate>
        <DialogTitle id="quick-create">Create a {kindName(kind)}</DialogTitle>
        <DialogContent>
          {fault === null ? null : <Alert severity="error">{fault}</Alert>}
          <TextField label="Name" value={name} onChange={(event) => setName(event.target.value)} autoFocus />
          {extra ? (
            <TextField select label={extra.label} value={choice} onChange={(event) => setChoice(event.target.value)}>
              {extra.choices.map((each) => (
                <MenuItem key={each.id} value={each.id}>
                  {each.name}
                </MenuItem>
              ))}
            </TextField>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            Create
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
