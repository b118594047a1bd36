import { Alert, AlertTitle, Button } from "@mui/material";
import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

/** Keeps a fault in one page from taking the whole panel down. React offers this to classes only. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: Error): State {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" onClick={() => this.setState({ fault: null })}>
            Try again
          </Button>
        }
      >
        <AlertTitle component="h1">This page could not be drawn</AlertTitle>
        {fault.message}
      </Alert>
    );
  }
}
