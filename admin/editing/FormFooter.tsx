import { Box, Button } from "@mui/material";
import { useRef } from "react";
import { LinkBase, TextInput } from "react-admin";
import { useFormState } from "react-hook-form";
import { useShortcut } from "../layout/useShortcut.ts";

interface Props {
  readonly cancelTo: string;
  /** Called before the form is submitted: with true, the next of the list is opened afterwards. */
  readonly onSave?: (next: boolean) => void;
  /** Whether there is a next one. */
  readonly hasNext?: boolean;
}

const footer = {
  position: "sticky",
  bottom: 0,
  zIndex: 2,
  display: "flex",
  flexWrap: "wrap",
  gap: 1,
  alignItems: "center",
  p: 1.5,
  mt: 2,
  bgcolor: "background.paper",
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
} as const;

/** What one does with a form; it stays in view however long the form is. */
export function FormFooter({ cancelTo, onSave, hasNext = false }: Props) {
  const { isSubmitting } = useFormState();
  const place = useRef<HTMLDivElement>(null);
  useShortcut("s", () => place.current?.closest("form")?.requestSubmit());
  return (
    <Box sx={footer} ref={place}>
      <Box sx={{ flex: "1 1 220px" }}>
        <TextInput source="message" label="Why (for the history)" helperText={false} />
      </Box>
      <Button type="submit" variant="contained" disabled={isSubmitting} onClick={() => onSave?.(false)}>
        Save
      </Button>
      {hasNext ? (
        <Button type="submit" variant="outlined" disabled={isSubmitting} onClick={() => onSave?.(true)}>
          Save and next
        </Button>
      ) : null}
      <Button component={LinkBase} to={cancelTo}>
        Cancel
      </Button>
    </Box>
  );
}
