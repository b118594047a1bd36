import { Box, Paper, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useAnswer } from "../data/useAnswer.ts";
import { type ConceptKind, ConceptsByIdDocument } from "../gql/graphql.ts";
import { ConceptPicker, type Picked } from "../inputs/ConceptPicker.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { useAddress } from "../layout/useAddress.ts";
import { Comparison } from "./Comparison.tsx";

const kinds = [
  { kind: "ROLE", label: "Roles" },
  { kind: "LEVEL", label: "Levels" },
  { kind: "SPECIALIZATION", label: "Specializations" },
] as const satisfies readonly { kind: ConceptKind; label: string }[];

/** Two roles, levels or specializations beside each other: which are compared is in the address. */
export function ComparePage() {
  const { parameters, change } = useAddress();
  const kind = kinds.find((each) => each.kind === parameters.get("kind"))?.kind ?? "ROLE";
  const ids = [parameters.get("left"), parameters.get("right")];
  const { data } = useAnswer(ConceptsByIdDocument, { ids: ids.filter((id) => id !== null) });
  const [left = null, right = null] = ids.map((id) => known(data?.nodes ?? [], id));
  return (
    <>
      <PageHeading title="Compare" intro="What two of a kind require, side by side; editors can copy across." />
      <Stack spacing={2}>
        <Paper sx={{ p: 2 }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label="What to compare"
            value={kind}
            onChange={(_event, next) => (next ? change({ kind: next, left: null, right: null }) : undefined)}
          >
            {kinds.map(({ kind: each, label }) => (
              <ToggleButton key={each} value={each}>
                {label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, mt: 1 }}>
            <Side label="Left" kind={kind} value={left} onChange={(id) => change({ kind, left: id })} />
            <Side label="Right" kind={kind} value={right} onChange={(id) => change({ kind, right: id })} />
          </Box>
        </Paper>
        {left && right ? (
          <Comparison key={`${left.id} ${right.id}`} left={left} right={right} />
        ) : (
          <Typography color="text.secondary">Choose two to compare.</Typography>
        )}
      </Stack>
    </>
  );
}

function known(nodes: readonly (object | null)[], id: string | null): Picked | null {
  const named = nodes.filter((node): node is Picked => node !== null && "id" in node && "name" in node);
  return named.find((node) => node.id === id) ?? null;
}

interface SideProps {
  readonly label: string;
  readonly kind: ConceptKind;
  readonly value: Picked | null;
  readonly onChange: (id: string | null) => void;
}

function Side({ label, kind, value, onChange }: SideProps) {
  return (
    <ConceptPicker
      label={label}
      kind={kind}
      value={value ? [value] : []}
      onChange={([concept]) => onChange(concept?.id ?? null)}
    />
  );
}
