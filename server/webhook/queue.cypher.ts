import { flag, number, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { readTarget } from "./webhook.cypher.ts";

const done = (row: Row) => number(row, "done");

/** What a webhook has to do now: its pending delivery is due, or there are revisions it has not heard of. `w` and `d` are bound. */
const HAS_WORK = "((d IS NULL AND w.cursor < $latest) OR d.nextAttemptAt <= datetime())";

/** The webhooks that nobody works on and that have something to do. All times are the database's, whose clock all processes share. */
export const DUE_WEBHOOKS = statement(
  "due webhooks",
  `MATCH (w:Webhook) WHERE w.active AND (w.leaseUntil IS NULL OR w.leaseUntil < datetime())
   OPTIONAL MATCH (d:WebhookDelivery {id: w.pending})
   WITH w, d WHERE ${HAS_WORK}
   RETURN w.id AS id ORDER BY id LIMIT 100`,
  (row) => text(row, "id"),
);

/** Makes all others who want the same webhook wait until this transaction ends: what is read after it cannot change. */
export const LOCK_WEBHOOK = statement(
  "lock webhook",
  "MATCH (w:Webhook {id: $id}) SET w.lockedBy = $worker RETURN count(*) AS done",
  done,
);

/** Leases a locked webhook that is free and has something to do. */
export const LEASE_WEBHOOK = statement(
  "lease webhook",
  `MATCH (w:Webhook {id: $id})
   WHERE w.active AND (w.leaseUntil IS NULL OR w.leaseUntil < datetime() OR w.leaseOwner = $worker)
   OPTIONAL MATCH (d:WebhookDelivery {id: w.pending})
   WITH w, d WHERE ${HAS_WORK}
   SET w.leaseOwner = $worker, w.leaseUntil = datetime() + duration({milliseconds: $lease})
   RETURN w.id AS id, w.url AS url, w.secret AS secret, w.cursor AS cursor, d IS NOT NULL AS pending`,
  (row) => ({ ...readTarget(row), cursor: number(row, "cursor"), pending: flag(row, "pending") }),
);

/** Gives a lease back. */
export const RELEASE_WEBHOOK = statement(
  "release webhook",
  `MATCH (w:Webhook {id: $id}) WHERE w.leaseOwner = $worker
   SET w.leaseOwner = null, w.leaseUntil = null RETURN count(*) AS done`,
  done,
);

/** Makes the next revision the webhook's pending delivery; of the log the last 1,000 stay. */
export const NEXT_DELIVERY = statement(
  "next delivery",
  `MATCH (w:Webhook {id: $id})
   SET w.cursor = w.cursor + 1, w.deliveries = w.deliveries + 1, w.pending = $delivery
   CREATE (d:WebhookDelivery {id: $delivery, webhookId: w.id, number: w.deliveries, event: 'REVISION', revision: w.cursor,
     status: 'PENDING', attempts: 0, createdAt: datetime()})
   WITH w
   CALL (w) {
     MATCH (old:WebhookDelivery {webhookId: w.id}) WHERE old.number <= w.deliveries - 1000
     DELETE old
   }
   RETURN count(*) AS done`,
  done,
);

/** Counts an attempt before it is made: one that ends with its process counts too. */
export const BEGIN_ATTEMPT = statement(
  "begin attempt",
  `MATCH (w:Webhook {id: $id})
   MATCH (d:WebhookDelivery {id: w.pending})
   SET d.attempts = d.attempts + 1, d.lastAttemptAt = datetime(), d.nextAttemptAt = datetime()
   RETURN d {.id, .revision, .attempts} AS delivery, datetime().epochMillis - d.createdAt.epochMillis AS age`,
  (row) => {
    const delivery = record(row, "delivery");
    return {
      id: text(delivery, "id"),
      revision: number(delivery, "revision"),
      attempts: number(delivery, "attempts"),
      ageMs: number(row, "age"),
    };
  },
);

/** Notes how an attempt went; nothing where the lease was lost or a replay began, because the delivery is another's then. */
export const END_ATTEMPT = statement(
  "end attempt",
  `MATCH (w:Webhook {id: $id}) WHERE w.leaseOwner = $worker AND w.pending = $delivery
   MATCH (d:WebhookDelivery {id: $delivery})
   SET d.status = $status, d.responseCode = $responseCode, d.responseBody = $responseBody, d.durationMs = $durationMs,
     d.error = $error,
     d.nextAttemptAt = CASE WHEN $delay IS NULL THEN null ELSE datetime() + duration({milliseconds: $delay}) END,
     w.pending = CASE WHEN $status = 'PENDING' THEN w.pending END
   RETURN count(*) AS done`,
  done,
);

/** Makes a revision the next one that a locked webhook is told of. */
export const REPLAY = statement(
  "replay",
  `MATCH (w:Webhook {id: $id})
   OPTIONAL MATCH (d:WebhookDelivery {id: w.pending})
   SET d.status = 'CANCELLED', d.nextAttemptAt = null, w.pending = null, w.cursor = $from - 1
   RETURN count(*) AS done`,
  done,
);
