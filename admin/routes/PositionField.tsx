import { MenuItem, TextField } from "@mui/material";
import { useAnswer } from "../data/useAnswer.ts";
import { LevelsOfRoleDocument } from "../gql/graphql.ts";
import { ConceptField } from "../search/ConceptField.tsx";
import type { Place } from "./question.ts";

interface Props {
  readonly label: string;
  readonly value: Place;
  readonly onChange: (place: Place) => void;
}

/** Takes a role and, where it has a ladder, one of its levels. */
export function PositionField({ label, value, onChange }: Props) {
  const { data } = useAnswer(LevelsOfRoleDocument, { slug: value.role }, { enabled: value.role !== "" });
  const levels = data?.role?.levels ?? [];
  return (
    <>
      <ConceptField label={label} kind="ROLE" value={value.role} onChange={(role) => onChange({ role, level: "" })} />
      {levels.length === 0 ? null : (
        <TextField
          select
          label={`${label}: level`}
          // The level of the address is shown once the levels are known: before, it is no choice.
          value={levels.some(({ slug }) => slug === value.level) ? value.level : ""}
          onChange={(event) => onChange({ role: value.role, level: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">Any: the role as a whole</MenuItem>
          {levels.map(({ slug, name }) => (
            <MenuItem key={slug} value={slug}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
