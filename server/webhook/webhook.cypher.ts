import { flag, moment, number, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** The fields of a webhook that people may see, as a part of a map projection: never its secret. */
const WEBHOOK = ".id, .url, .description, .active, .createdAt, .cursor";

function readWebhook(row: Row) {
  const webhook = record(row, "webhook");
  return {
    id: text(webhook, "id"),
    url: text(webhook, "url"),
    description: optionalText(webhook, "description"),
    active: flag(webhook, "active"),
    createdAt: moment(webhook, "createdAt"),
    lastRevision: number(webhook, "cursor"),
  };
}

/** All webhooks, the oldest first. */
export const WEBHOOKS = statement(
  "webhooks",
  `MATCH (w:Webhook) RETURN w {${WEBHOOK}} AS webhook ORDER BY w.createdAt, w.id LIMIT 100`,
  readWebhook,
);

/** One webhook. */
export const WEBHOOK_BY_ID = statement(
  "webhook by id",
  `MATCH (w:Webhook {id: $id}) RETURN w {${WEBHOOK}} AS webhook`,
  readWebhook,
);

/** Registers a webhook, unless there are too many; it hears of the revisions that are made from now on. */
export const CREATE_WEBHOOK = statement(
  "create webhook",
  `OPTIONAL MATCH (c:RevisionCounter {id: 'revision'})
   WITH coalesce(c.number, 0) AS latest
   WHERE COUNT { MATCH (:Webhook) } < $most
   MERGE (w:Webhook {id: $id})
   ON CREATE SET w.url = $url, w.secret = $secret, w.description = $description, w.active = $active, w.createdAt = $at,
     w.cursor = latest, w.deliveries = 0
   RETURN w {${WEBHOOK}} AS webhook`,
  readWebhook,
);

/** Changes a webhook; what waits to be tried again is tried at once, because the change may be what it waited for. */
export const UPDATE_WEBHOOK = statement(
  "update webhook",
  `MATCH (w:Webhook {id: $id})
   SET w.url = coalesce($url, w.url), w.active = coalesce($active, w.active), w.secret = coalesce($secret, w.secret),
     w.description = CASE WHEN $describe THEN $description ELSE w.description END
   WITH w
   OPTIONAL MATCH (d:WebhookDelivery {id: w.pending})
   SET d.nextAttemptAt = datetime()
   RETURN w {${WEBHOOK}} AS webhook`,
  readWebhook,
);

/** Removes a webhook and its log. */
export const DELETE_WEBHOOK = statement(
  "delete webhook",
  `MATCH (w:Webhook {id: $id})
   OPTIONAL MATCH (d:WebhookDelivery {webhookId: $id})
   DELETE d
   WITH DISTINCT w
   DELETE w
   RETURN count(*) AS done`,
  (row) => number(row, "done"),
);

/** Where a message to a webhook goes, and what it is signed with. */
export const WEBHOOK_TARGET = statement(
  "webhook target",
  "MATCH (w:Webhook {id: $id}) RETURN w.id AS id, w.url AS url, w.secret AS secret",
  readTarget,
);

/** Reads the columns id, url and secret of a webhook. */
export function readTarget(row: Row) {
  return { id: text(row, "id"), url: text(row, "url"), secret: text(row, "secret") };
}
