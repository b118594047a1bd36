import { Alert, AlertTitle, Button } from "@mui/material";

interface Props {
  readonly fault: Error;
  readonly onRetry: () => void;
}

/** Says what went wrong with a request, in the server's words, and offers to repeat it. */
export function FaultNotice({ fault, onRetry }: Props) {
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <AlertTitle>This could not be loaded</AlertTitle>
      {fault.message}
    </Alert>
  );
}
