import { Box, Typography } from "@mui/material";
import { useInput } from "react-admin";
import { ScaleInput } from "./ScaleInput.tsx";

/** A field of a form on a scale of five. */
export function ScaleFormInput({ source, label }: { source: string; label: string }) {
  const { field } = useInput({ source, defaultValue: 3 });
  return (
    <Box sx={{ minWidth: 130, alignSelf: "center" }}>
      <Typography variant="body2" color="text.secondary" aria-hidden>
        {label}
      </Typography>
      <ScaleInput
        label={label}
        value={typeof field.value === "number" ? field.value : null}
        onChange={field.onChange}
      />
    </Box>
  );
}
