import { Box, Chip, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useAnswer } from "../data/useAnswer.ts";
import { RegionsDocument } from "../gql/graphql.ts";
import { ConceptsField } from "../search/ConceptsField.tsx";
import { LimitSlider } from "./LimitSlider.tsx";
import type { Filter } from "./question.ts";
import { aboutMonths, moveKindNames, signedPercent } from "./words.ts";

interface Props {
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
}

const columns = {
  display: "grid",
  columnGap: 3,
  rowGap: 1.5,
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
} as const;

/** Conditions on moves. Each takes routes away and none adds any. */
export function Filters({ value, onChange }: Props) {
  const set = (change: Partial<Filter>) => onChange({ ...value, ...change });
  return (
    <Stack spacing={2}>
      <Box sx={columns}>
        <Sliders value={value} set={set} />
      </Box>
      <KindChips value={value} set={set} />
      <Box sx={columns}>
        <Lists value={value} set={set} />
      </Box>
    </Stack>
  );
}

interface PartProps {
  readonly value: Filter;
  readonly set: (change: Partial<Filter>) => void;
}

function Sliders({ value, set }: PartProps) {
  return (
    <>
      <LimitSlider
        label="Moves at most"
        least={1}
        most={6}
        open={6}
        value={value.maxMoves}
        onChange={(maxMoves) => set({ maxMoves })}
        words={String}
      />
      <LimitSlider
        label="Time for each move at most"
        least={3}
        most={60}
        step={3}
        open={60}
        value={value.maxMonthsPerMove}
        onChange={(maxMonthsPerMove) => set({ maxMonthsPerMove })}
        words={aboutMonths}
      />
      <LimitSlider
        label="Change of pay at least"
        least={-50}
        most={50}
        step={5}
        open={-50}
        value={value.minSalaryChangePercent}
        onChange={(minSalaryChangePercent) => set({ minSalaryChangePercent })}
        words={signedPercent}
      />
    </>
  );
}

const kindOrder = ["PROMOTION", "CURATED", "RELATED", "SIMILAR"] as const;

function KindChips({ value, set }: PartProps) {
  const toggle = (kind: (typeof kindOrder)[number]) =>
    set({
      kinds: value.kinds.includes(kind) ? value.kinds.filter((each) => each !== kind) : [...value.kinds, kind],
    });
  return (
    <Box
      role="group"
      aria-label="Kinds of move"
      sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}
    >
      <Typography variant="body2" aria-hidden>
        Only
      </Typography>
      {kindOrder.map((kind) => (
        <Chip
          key={kind}
          label={moveKindNames[kind]}
          size="small"
          clickable
          color={value.kinds.includes(kind) ? "primary" : "default"}
          variant={value.kinds.includes(kind) ? "filled" : "outlined"}
          aria-pressed={value.kinds.includes(kind)}
          onClick={() => toggle(kind)}
        />
      ))}
    </Box>
  );
}

function Lists({ value, set }: PartProps) {
  return (
    <>
      <ConceptsField
        label="Only these families"
        kind="ROLE_FAMILY"
        value={value.families}
        onChange={(families) => set({ families })}
      />
      <ConceptsField label="By way of" kind="ROLE" value={value.via} onChange={(via) => set({ via })} />
      <ConceptsField label="Not by way of" kind="ROLE" value={value.avoid} onChange={(avoid) => set({ avoid })} />
      <RegionField value={value.region} onChange={(region) => set({ region })} />
    </>
  );
}

function RegionField({ value, onChange }: { value: string; onChange: (region: string) => void }) {
  const { data } = useAnswer(RegionsDocument, {});
  const regions = data?.regions ?? [];
  return (
    <TextField
      select
      label="Pay in"
      value={regions.some(({ slug }) => slug === value) ? value : ""}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">The usual region</MenuItem>
      {regions.map(({ slug, name, currency }) => (
        <MenuItem key={slug} value={slug}>
          {name} ({currency})
        </MenuItem>
      ))}
    </TextField>
  );
}
