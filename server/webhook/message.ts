import type { Message } from "./send.ts";
import { signature } from "./signature.ts";
import type { WebhookEvent } from "./webhook.rules.ts";

/** Where a message goes, and what it is signed with. */
export interface Receiver {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
}

/** What a message says besides its body. */
export interface Envelope {
  /** The same for every attempt, so that a receiver can tell a repetition. */
  readonly delivery: string;
  readonly event: WebhookEvent;
}

/** Writes and signs a message as of now. */
export function writeMessage(receiver: Receiver, { delivery, event }: Envelope, content: object): Message {
  const body = JSON.stringify({ event, webhook: receiver.id, delivery, ...content });
  const timestamp = Math.floor(Date.now() / 1_000);
  const headers = {
    "content-type": "application/json",
    "user-agent": "careers-graph-webhook/1",
    "x-webhook-id": receiver.id,
    "x-webhook-event": event,
    "x-webhook-delivery": delivery,
    "x-webhook-timestamp": String(timestamp),
    "x-webhook-signature": signature(receiver.secret, timestamp, body),
  };
  return { target: new URL(receiver.url), headers, body };
}
