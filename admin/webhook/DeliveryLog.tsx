import {
  Box,
  Button,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from "@mui/material";
import { Link } from "react-admin";
import { type DeliveryItemFragment, DeliveryStatus, type WebhookByIdQuery } from "../gql/graphql.ts";
import { revisionPath } from "../history/RevisionEntry.tsx";
import { Scrollable } from "../layout/Scrollable.tsx";
import { formatCount } from "../wording/count.ts";
import { formatMoment } from "../wording/date.ts";

const statuses = Object.values(DeliveryStatus);

const statusName = {
  PENDING: "on its way",
  SUCCEEDED: "taken",
  FAILED: "given up",
  CANCELLED: "left out",
} as const satisfies Record<DeliveryStatus, string>;

interface Props {
  readonly deliveries: NonNullable<WebhookByIdQuery["webhook"]>["deliveries"];
  readonly status: DeliveryStatus | null;
  readonly onStatus: (status: DeliveryStatus | null) => void;
  /** Null on the first page. */
  readonly onBack: (() => void) | null;
  /** Null on the last page. */
  readonly onMore: (() => void) | null;
}

/** What was sent to a webhook, the latest first. */
export function DeliveryLog({ deliveries, status, onStatus, onBack, onMore }: Props) {
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        <Typography variant="h2">{formatCount(deliveries.totalCount, "delivery", "deliveries")}</Typography>
        <TextField
          select
          label="Status"
          value={status ?? ""}
          onChange={({ target }) => onStatus(statuses.find((each) => each === target.value) ?? null)}
          sx={{ maxWidth: 200 }}
        >
          <MenuItem value="">Any</MenuItem>
          {statuses.map((each) => (
            <MenuItem key={each} value={each}>
              {statusName[each]}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {deliveries.nodes.length === 0 ? (
        <Typography color="text.secondary">
          Nothing was sent yet. “Send a test” shows whether the receiver answers.
        </Typography>
      ) : (
        <DeliveryTable deliveries={deliveries.nodes} />
      )}
      {onBack ? <Button onClick={onBack}>Later ones</Button> : null}
      {onMore ? <Button onClick={onMore}>Earlier ones</Button> : null}
    </>
  );
}

function DeliveryTable({ deliveries }: { deliveries: readonly DeliveryItemFragment[] }) {
  return (
    <Scrollable label="Deliveries">
      <Table size="small" sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Number</TableCell>
            <TableCell scope="col">About</TableCell>
            <TableCell scope="col">Status</TableCell>
            <TableCell scope="col">Attempts</TableCell>
            <TableCell scope="col">When</TableCell>
            <TableCell scope="col">Answer</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {deliveries.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} />
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

function DeliveryRow({ delivery }: { delivery: DeliveryItemFragment }) {
  const { number, revision, status, attempts, createdAt, lastAttemptAt, nextAttemptAt, durationMs } = delivery;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {number}
      </TableCell>
      <TableCell>
        {revision === null ? (
          "a test"
        ) : (
          <Link to={revisionPath(revision)} underline="always">
            revision {revision}
          </Link>
        )}
      </TableCell>
      <TableCell>
        {statusName[status]}
        {nextAttemptAt ? `, again ${formatMoment(nextAttemptAt)}` : ""}
      </TableCell>
      <TableCell>{attempts}</TableCell>
      <TableCell>{formatMoment(lastAttemptAt ?? createdAt)}</TableCell>
      <TableCell sx={{ maxWidth: 320, overflowWrap: "anywhere" }}>
        {answerWords(delivery)}
        {durationMs === null ? "" : ` (${durationMs} ms)`}
      </TableCell>
    </TableRow>
  );
}

function answerWords({ responseCode, responseBody, error }: DeliveryItemFragment): string {
  return [responseCode, error ?? responseBody].filter((part) => part !== null && part !== "").join(": ") || "none yet";
}
