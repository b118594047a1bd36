import { Box, Button, Checkbox, Chip, FormControlLabel, MenuItem, TextField, Typography } from "@mui/material";
import { severalNames } from "../concept/conceptPath.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { FamilyNamesDocument } from "../gql/graphql.ts";
import { LimitSlider } from "../routes/LimitSlider.tsx";
import { capital } from "../wording/count.ts";
import { openFilter } from "./picture.ts";
import { relationVerb } from "./relationWords.ts";
import type { Explorer } from "./useExplorer.ts";
import { conditionsIn } from "./visible.ts";

/** What of the picture is left out for now. */
export function FilterPanel({ explorer }: { explorer: Explorer }) {
  const { picture, dispatch } = explorer;
  const { filter, nodes, edges, hidden } = picture;
  const change = (next: Partial<typeof filter>) => dispatch({ type: "filtered", change: next });
  const kinds = [...new Set([...nodes.values()].map(({ kind }) => kind))].toSorted();
  const relations = [...new Set([...edges.values()].map(({ relation }) => relation))].toSorted();
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
      <TextField label="Name contains" value={filter.text} onChange={({ target }) => change({ text: target.value })} />
      <Toggles
        label="Kinds"
        names={kinds}
        without={filter.withoutKinds}
        words={(kind) => capital(severalNames(kind))}
        onChange={(withoutKinds) => change({ withoutKinds })}
      />
      <Toggles
        label="Relations"
        names={relations}
        without={filter.withoutRelations}
        words={relationVerb}
        onChange={(withoutRelations) => change({ withoutRelations })}
      />
      <LimitSlider
        label="Importance of requirements from"
        least={1}
        most={5}
        open={1}
        value={filter.minImportance}
        onChange={(value) => change({ minImportance: value ?? 1 })}
        words={String}
      />
      <Families value={filter.families} onChange={(families) => change({ families })} />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={filter.onlyConnected}
            onChange={(_event, onlyConnected) => change({ onlyConnected })}
          />
        }
        label="Hide what nothing leads to"
      />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        <Button size="small" disabled={conditionsIn(filter) === 0} onClick={() => change(openFilter)}>
          Clear filters
        </Button>
        <Button size="small" disabled={hidden.size === 0} onClick={() => dispatch({ type: "unhidden" })}>
          Show {hidden.size} hidden
        </Button>
      </Box>
    </Box>
  );
}

interface TogglesProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly without: readonly Name[];
  readonly words: (name: Name) => string;
  readonly onChange: (without: Name[]) => void;
}

function Toggles<Name extends string>({ label, names, without, words, onChange }: TogglesProps<Name>) {
  if (names.length === 0) return null;
  const toggle = (name: Name) =>
    onChange(without.includes(name) ? without.filter((each) => each !== name) : [...without, name]);
  return (
    <Box role="group" aria-label={label}>
      <Typography variant="body2">{label}</Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, mt: 0.5 }}>
        {names.map((name) => (
          <Chip
            key={name}
            size="small"
            label={words(name)}
            aria-pressed={!without.includes(name)}
            color={without.includes(name) ? "default" : "primary"}
            variant={without.includes(name) ? "outlined" : "filled"}
            onClick={() => toggle(name)}
          />
        ))}
      </Box>
    </Box>
  );
}

function Families({ value, onChange }: { value: readonly string[]; onChange: (ids: string[]) => void }) {
  const { data } = useAnswer(FamilyNamesDocument, {});
  return (
    <TextField
      select
      label="About the families"
      value={[...value]}
      onChange={({ target }) => onChange([target.value].flat())}
      slotProps={{ select: { multiple: true, native: false }, inputLabel: { shrink: true } }}
    >
      {(data?.roleFamilies ?? []).map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
