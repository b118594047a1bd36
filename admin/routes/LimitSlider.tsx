import { Box, Slider, Typography } from "@mui/material";
import { useEffect, useId, useState } from "react";

interface Props {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** Where the slider stands when there is no limit: one of its ends. */
  readonly open: number;
  /** Null where there is no limit. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly words: (value: number) => string;
}

/** A limit that can be drawn away: at its open end there is none. */
export function LimitSlider({ label, least, most, step = 1, open, value, onChange, words }: Props) {
  const id = useId();
  const [at, setAt] = useState(value ?? open);
  useEffect(() => setAt(value ?? open), [value, open]);
  const text = (now: number) => (now === open ? "any" : words(now));
  return (
    <Box>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Typography id={id} variant="body2">
          {label}
        </Typography>
        <Typography variant="body2" color="text.secondary" aria-hidden>
          {text(at)}
        </Typography>
      </Box>
      <Box sx={{ px: 1.25 }}>
        <Slider
          size="small"
          value={at}
          min={least}
          max={most}
          step={step}
          aria-labelledby={id}
          getAriaValueText={text}
          onChange={(_event, next) => setAt(next)}
          onChangeCommitted={(_event, next) => onChange(next === open ? null : next)}
        />
      </Box>
    </Box>
  );
}
