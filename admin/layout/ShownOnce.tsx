import { Alert, AlertTitle, Box, Button } from "@mui/material";
import { useNotify } from "react-admin";

interface Props {
  readonly title: string;
  readonly value: string;
  readonly onClose: () => void;
}

/** A secret that the server shows this once: to be copied now. */
export function ShownOnce({ title, value, onClose }: Props) {
  const notify = useNotify();
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => notify("Copied."),
      () => notify("Copying is not allowed here: select the text and copy it yourself."),
    );
  return (
    <Alert severity="success" onClose={onClose} sx={{ mb: 2 }}>
      <AlertTitle>{title}</AlertTitle>
      It is not shown again.
      <Box component="code" sx={{ display: "block", my: 1, p: 1, overflowWrap: "anywhere", userSelect: "all" }}>
        {value}
      </Box>
      <Button size="small" variant="outlined" color="inherit" onClick={copy}>
        Copy
      </Button>
    </Alert>
  );
}
