import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { DELIVERY_STATUSES, type DeliveryStatus, WEBHOOK_EVENTS, type WebhookEvent } from "./webhook.rules.ts";

const WebhookEventEnum = enumType("WebhookEvent", "What a delivery is about.", WEBHOOK_EVENTS);

/** The GraphQL enum of delivery statuses. */
export const DeliveryStatusEnum = enumType("DeliveryStatus", "How far a delivery is.", DELIVERY_STATUSES);

@ObjectType("Webhook", { description: "An address that is told of every revision, in order." })
export class Webhook {
  @Field(() => ID, { simple: true }) id: string;
  @Field(() => String, { simple: true }) url: string;
  @Field(() => String, { simple: true, nullable: true, description: "What it is for." }) description: string | null;

  @Field(() => Boolean, {
    simple: true,
    description: "Whether anything is sent; a webhook that is switched on again goes on where it stopped.",
  })
  active: boolean;

  @Field(() => GraphQLDateTime, { simple: true }) createdAt: Date;

  @Field(() => Int, { simple: true, description: "The last revision it was told of, or is being told of." })
  lastRevision: number;
}

@ObjectType("WebhookDelivery", {
  simpleResolvers: true,
  description: "One message to a webhook, sent until it is taken or given up; the last 1,000 are kept.",
})
export class WebhookDelivery {
  @Field(() => ID, { description: "Also sent, as x-webhook-delivery: the same for every attempt." }) id: string;
  @Field(() => Int, { description: "Counts the deliveries of the webhook." }) number: number;
  @Field(() => WebhookEventEnum, { description: "What it tells of." }) event: WebhookEvent;
  @Field(() => Int, { nullable: true, description: "The revision it tells of." }) revision: number | null;
  @Field(() => DeliveryStatusEnum) status: DeliveryStatus;
  @Field(() => Int, { description: "How often it was tried, with an attempt that is under way." }) attempts: number;
  @Field(() => GraphQLDateTime) createdAt: Date;
  @Field(() => GraphQLDateTime, { nullable: true, description: "When it was last tried." }) lastAttemptAt: Date | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: "Set while it waits." }) nextAttemptAt: Date | null;
  @Field(() => Int, { nullable: true, description: "The HTTP status of the last answer." }) responseCode: number | null;

  @Field(() => String, { nullable: true, description: "The first 1,024 bytes of the last answer." })
  responseBody: string | null;

  @Field(() => Int, { nullable: true, description: "How long the last attempt took, in milliseconds." })
  durationMs: number | null;

  @Field(() => String, { nullable: true, description: "Why the last attempt failed." }) error: string | null;
}

export const WebhookDeliveryConnection = connectionType<WebhookDelivery>("WebhookDelivery", () => WebhookDelivery);

@ObjectType("WebhookWithSecret", {
  simpleResolvers: true,
  description: "A webhook with the secret its messages are signed with: this is the only time it is shown.",
})
export class WebhookWithSecret {
  @Field(() => Webhook, { description: "The webhook." }) webhook: Webhook;

  @Field(() => String, {
    description:
      "x-webhook-signature is sha256= and the hexadecimal HMAC-SHA256, with this key, of x-webhook-timestamp, a dot and the body as it was received. The server signs with it, so the database holds it as it is; no query shows it again.",
  })
  secret: string;
}

@InputType({ description: "A webhook to register." })
export class WebhookInput {
  @Field(() => String, {
    description:
      "Where messages are posted to: https or http, and on the public Internet unless the server allows more.",
  })
  url: string;

  @Field(() => String, { nullable: true, description: "What it is for, at most 500 characters." })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Whether to begin at once." })
  active?: boolean | null;
}

@InputType({ description: "What to change of a webhook; fields that are left out stay." })
export class WebhookPatch {
  @Field(() => String, { nullable: true, description: "Where messages are posted to." }) url?: string | null;
  @Field(() => String, { nullable: true, description: "null clears it." }) description?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether anything is sent." }) active?: boolean | null;
}
