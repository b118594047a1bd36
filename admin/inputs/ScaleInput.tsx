import { Box, Typography } from "@mui/material";
import type { KeyboardEvent } from "react";

const steps = [1, 2, 3, 4, 5] as const;
const none = 0;

interface Props {
  /** What is measured, with what it is of: "importance of Python". */
  readonly label: string;
  /** 1 to 5; null where it is not stated. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Whether "not stated" can be chosen. */
  readonly clearable?: boolean;
}

/** What a key makes of a value; undefined where the key means nothing here. */
function after(key: string, value: number, least: number): number | undefined {
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(5, value + 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(least, value - 1);
  if (key === "Home") return least;
  if (key === "End") return 5;
  if ((key === "Delete" || key === "Backspace" || key === "0") && least === none) return none;
  return /^[1-5]$/.test(key) ? Number(key) : undefined;
}

const bars = {
  display: "inline-flex",
  gap: "3px",
  p: "5px",
  m: "-5px",
  borderRadius: 1,
  cursor: "pointer",
  "&:focus-visible": { outline: "2px solid", outlineColor: "primary.main" },
} as const;

/** A scale of five one can set: a click on a bar, the arrow keys, or the digits 1 to 5. */
export function ScaleInput({ label, value, onChange, clearable = false }: Props) {
  const least = clearable ? none : 1;
  const set = (next: number) => {
    if (next !== (value ?? none)) onChange(next === none ? null : next);
  };
  const press = (event: KeyboardEvent) => {
    const next = after(event.key, value ?? none, least);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    set(next);
  };
  return (
    <Box
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={5}
      aria-valuenow={value ?? none}
      aria-valuetext={value === null ? "not stated" : `${value} of 5`}
      onKeyDown={press}
      sx={bars}
    >
      {steps.map((step) => (
        <Bar
          key={step}
          filled={value !== null && step <= value}
          title={`${step} of 5`}
          onClick={() => set(clearable && step === value ? none : step)}
        />
      ))}
    </Box>
  );
}

/** The scale below its name. */
export function LabelledScale(props: Props) {
  return (
    <Box>
      <Typography variant="body2" color="text.secondary" aria-hidden>
        {props.label}
      </Typography>
      <ScaleInput {...props} />
    </Box>
  );
}

// 24 pixels high and wide with its surroundings, so that it can be hit by a finger (WCAG 2.5.8).
const bar = { width: 16, height: 14, borderRadius: "3px", border: 1, borderColor: "primary.main", my: "5px" } as const;

function Bar({ filled, title, onClick }: { filled: boolean; title: string; onClick: () => void }) {
  return (
    <Box
      component="span"
      title={title}
      onClick={onClick}
      sx={{ ...bar, bgcolor: filled ? "primary.main" : "transparent", "&:hover": { borderColor: "secondary.main" } }}
    />
  );
}
