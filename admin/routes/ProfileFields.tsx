import { Box, Paper, TextField, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { HeldSkills } from "./HeldSkills.tsx";
import { PositionField } from "./PositionField.tsx";
import type { Question } from "./question.ts";

interface Props {
  readonly question: Question;
  readonly onChange: (change: Partial<Question>) => void;
}

/** Where somebody stands and where they want to be. */
export function ProfileFields({ question, onChange }: Props) {
  return (
    <Box sx={{ display: "grid", gap: 3, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
      <Group title="Where you are">
        <PositionField label="Your role" value={question.from} onChange={(from) => onChange({ from })} />
        <HeldSkills value={question.skills} onChange={(skills) => onChange({ skills })} />
        <YearsField value={question.years} onChange={(years) => onChange({ years })} />
      </Group>
      <Group title="Where you want to be">
        <PositionField label="Target role" value={question.to} onChange={(to) => onChange({ to })} />
      </Group>
    </Box>
  );
}

/** The same as a form of its own. */
export function ProfileForm(props: Props) {
  return (
    <Paper component="section" aria-label="Your question" sx={{ p: { xs: 2, md: 3 }, mb: 2 }} className="screen-only">
      <ProfileFields {...props} />
    </Paper>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography variant="h3" component="legend" sx={{ p: 0 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function YearsField({ value, onChange }: { value: number | null; onChange: (years: number | null) => void }) {
  const change = (text: string) => onChange(text === "" ? null : Math.min(60, Math.max(0, Math.round(Number(text)))));
  return (
    <TextField
      type="number"
      label="Years of experience"
      value={value ?? ""}
      onChange={(event) => change(event.target.value)}
      slotProps={{ htmlInput: { min: 0, max: 60 } }}
      sx={{ maxWidth: 200 }}
    />
  );
}
