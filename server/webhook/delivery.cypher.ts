import { ownedBy } from "../batch.ts";
import { choice, moment, number, optionalNumber, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { DELIVERY_STATUSES, WEBHOOK_EVENTS } from "./webhook.rules.ts";

const DELIVERY = `.id, .number, .event, .revision, .status, .attempts, .createdAt, .lastAttemptAt, .nextAttemptAt,
  .responseCode, .responseBody, .durationMs, .error`;

function readDelivery(row: Row) {
  const delivery = record(row, "delivery");
  return {
    id: text(delivery, "id"),
    number: number(delivery, "number"),
    event: choice(delivery, "event", WEBHOOK_EVENTS),
    revision: optionalNumber(delivery, "revision"),
    status: choice(delivery, "status", DELIVERY_STATUSES),
    attempts: number(delivery, "attempts"),
    createdAt: moment(delivery, "createdAt"),
    lastAttemptAt: delivery.lastAttemptAt == null ? null : moment(delivery, "lastAttemptAt"),
    nextAttemptAt: delivery.nextAttemptAt == null ? null : moment(delivery, "nextAttemptAt"),
    responseCode: optionalNumber(delivery, "responseCode"),
    responseBody: optionalText(delivery, "responseBody"),
    durationMs: optionalNumber(delivery, "durationMs"),
    error: optionalText(delivery, "error"),
  };
}

/** A page of the log of webhooks, the latest delivery first. */
export const DELIVERIES = ownedBy(
  "webhook deliveries",
  `UNWIND $ids AS owner
   CALL (owner) {
     MATCH (d:WebhookDelivery {webhookId: owner})
     WHERE ($startId = '' OR -d.number > $startKey) AND (size($statuses) = 0 OR d.status IN $statuses)
     RETURN d ORDER BY d.number DESC SKIP $offset LIMIT $limit
   }
   RETURN owner, d {${DELIVERY}} AS delivery ORDER BY d.number DESC`,
  (row) => {
    const delivery = readDelivery(row);
    return { key: -delivery.number, node: delivery };
  },
);

/** How many deliveries the log of webhooks has. */
export const DELIVERY_COUNTS = ownedBy(
  "webhook delivery counts",
  `UNWIND $ids AS owner
   CALL (owner) {
     MATCH (d:WebhookDelivery {webhookId: owner}) WHERE size($statuses) = 0 OR d.status IN $statuses
     RETURN count(d) AS total
   }
   RETURN owner, total`,
  (row) => number(row, "total"),
);

/** Logs a delivery that was made at once and is not repeated. */
export const LOG_TEST_DELIVERY = statement(
  "log test delivery",
  `MATCH (w:Webhook {id: $webhook})
   SET w.deliveries = w.deliveries + 1
   MERGE (d:WebhookDelivery {id: $id})
   ON CREATE SET d.webhookId = w.id, d.number = w.deliveries, d.event = 'TEST', d.attempts = 1, d.createdAt = $at,
     d.status = $status, d.lastAttemptAt = $at, d.responseCode = $responseCode, d.responseBody = $responseBody,
     d.durationMs = $durationMs, d.error = $error
   RETURN d {${DELIVERY}} AS delivery`,
  readDelivery,
);
