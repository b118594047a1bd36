import { Alert, AlertTitle, Button } from "@mui/material";
import { PageHeading } from "./PageHeading.tsx";

interface Props {
  readonly fault: Error;
  readonly onRetry: () => void;
}

/** A page that could not be loaded: the notice under a heading, as every page has one. */
export function FaultPage(props: Props) {
  return (
    <>
      <PageHeading title="This page could not be loaded" />
      <FaultNotice {...props} />
    </>
  );
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
