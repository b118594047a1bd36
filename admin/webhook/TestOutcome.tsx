import { Alert, AlertTitle } from "@mui/material";
import type { DeliveryItemFragment } from "../gql/graphql.ts";

/** How a test message went, with what the receiver answered. */
export function TestOutcome({ delivery, onClose }: { delivery: DeliveryItemFragment; onClose: () => void }) {
  const { status, responseCode, responseBody, durationMs, error } = delivery;
  const took = durationMs === null ? "" : ` after ${durationMs} ms`;
  return (
    <Alert severity={status === "SUCCEEDED" ? "success" : "error"} onClose={onClose}>
      <AlertTitle>
        {status === "SUCCEEDED" ? "The receiver took the test message" : "The test message failed"}
      </AlertTitle>
      {responseCode === null ? error : `It answered ${responseCode}${took}. ${error ?? responseBody ?? ""}`}
    </Alert>
  );
}
