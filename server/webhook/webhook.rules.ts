import { z } from "zod";
import { plainText } from "../concept/concept.rules.ts";
import type { FieldFault } from "../errors.ts";

/** What a delivery is about. */
export const WEBHOOK_EVENTS = {
  REVISION: "A revision was made.",
  TEST: "An administrator asked for it, to see whether the receiver answers.",
} as const;

/** One of the events. */
export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;

/** How far a delivery is. */
export const DELIVERY_STATUSES = {
  PENDING: "On its way, or waiting to be tried again.",
  SUCCEEDED: "The receiver took it.",
  FAILED: "Given up after the last attempt.",
  CANCELLED: "A replay began before the receiver took it.",
} as const;

/** One of the statuses. */
export type DeliveryStatus = keyof typeof DELIVERY_STATUSES;

const description = z.union([plainText(500), z.null()]).optional();

/** The faults of a description. */
export function faultsOfDescription(value: string | null | undefined): FieldFault[] {
  const parsed = description.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => ({ path: "description", message }));
}
