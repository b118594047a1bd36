import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
} from "@mui/material";
import { useState } from "react";
import type { Conflict } from "../data/fault.ts";
import { fieldName } from "./fieldName.ts";
import { type Choice, canUnite, type FieldMerge, merged } from "./mergeFields.ts";
import { valueWords } from "./valueWords.ts";

interface Props {
  readonly fields: readonly FieldMerge[];
  readonly theirs: unknown;
  readonly conflicts: readonly Conflict[];
  readonly onMerged: (values: Record<string, unknown>) => void;
  readonly onCancel: () => void;
}

function isChoice(value: string): value is Choice {
  return value === "mine" || value === "theirs" || value === "union";
}

/** Two people changed the same concept: shows what each made of every field, and lets one choose where they differ. */
export function MergeDialog({ fields, theirs, conflicts, onMerged, onCancel }: Props) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const open = fields.filter(({ changedBy }) => changedBy === "both");
  const others = [...new Set(conflicts.map(({ actor }) => actor))].join(" and ") || "Somebody else";
  return (
    <Dialog open onClose={onCancel} aria-labelledby="merge" fullWidth maxWidth="md">
      <DialogTitle id="merge">{others} changed this while you were editing</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary">
          Nothing is lost: choose what each field is to be, then save. Until then your changes stay in the form.
        </Typography>
        {open.map((field) => (
          <ConflictField
            key={field.path}
            field={field}
            choice={chosen.get(field.path)}
            onChoose={(choice) => setChosen(new Map(chosen).set(field.path, choice))}
          />
        ))}
        <OneSided title="Kept from you" fields={fields} changedBy="me" />
        <OneSided title={`Taken over from ${others}`} fields={fields} changedBy="them" />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>Back to the form</Button>
        <Button
          variant="contained"
          disabled={open.some(({ path }) => !chosen.has(path))}
          onClick={() => onMerged(merged(theirs, fields, chosen))}
        >
          Save the merged version
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface FieldProps {
  readonly field: FieldMerge;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function ConflictField({ field, choice, onChoose }: FieldProps) {
  const { path, base, mine, theirs } = field;
  const options = [
    { value: "mine", label: "Mine", words: valueWords(mine) },
    { value: "theirs", label: "Theirs", words: valueWords(theirs) },
    ...(canUnite(field) ? [{ value: "union", label: "Both", words: "everything that is in either" }] : []),
  ];
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2, mt: 2, mx: 0 }}>
      <Typography component="legend" variant="h3" sx={{ px: 1 }}>
        {fieldName(path)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        Before: {valueWords(base)}
      </Typography>
      <RadioGroup
        aria-label={fieldName(path)}
        value={choice ?? ""}
        onChange={(_event, value) => (isChoice(value) ? onChoose(value) : undefined)}
      >
        {options.map(({ value, label, words }) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio />}
            label={
              <>
                <strong>{label}:</strong> {words}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

interface OneSidedProps {
  readonly title: string;
  readonly fields: readonly FieldMerge[];
  readonly changedBy: "me" | "them";
}

function OneSided({ title, fields, changedBy }: OneSidedProps) {
  const changed = fields.filter((field) => field.changedBy === changedBy);
  if (changed.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {title}
      </Typography>
      <ul>
        {changed.map(({ path, mine, theirs }) => (
          <li key={path}>
            {fieldName(path)}: {valueWords(changedBy === "me" ? mine : theirs)}
          </li>
        ))}
      </ul>
    </>
  );
}
