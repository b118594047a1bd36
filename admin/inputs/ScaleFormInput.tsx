import { Box } from "@mui/material";
import { useInput } from "react-admin";
import { LabelledScale } from "./ScaleInput.tsx";

/** A field of a form on a scale of five. */
export function ScaleFormInput({ source, label }: { source: string; label: string }) {
  const { field } = useInput({ source, defaultValue: 3 });
  return (
    <Box sx={{ minWidth: 130, alignSelf: "center" }}>
      <LabelledScale
        label={label}
        value={typeof field.value === "number" ? field.value : null}
        onChange={field.onChange}
      />
    </Box>
  );
}
