import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { edgePage } from "../batch-page.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { DELIVERIES, DELIVERY_COUNTS } from "./delivery.cypher.ts";
import { WEBHOOK_BY_ID, WEBHOOKS } from "./webhook.cypher.ts";
import type { DeliveryStatus } from "./webhook.rules.ts";
import {
  createWebhook,
  deleteWebhook,
  replayWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from "./webhook.store.ts";
import {
  DeliveryStatusEnum,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryConnection,
  WebhookInput,
  WebhookPatch,
  WebhookWithSecret,
} from "./webhook.type.ts";

@Resolver(() => Webhook)
export class WebhookResolver {
  @Needs("ADMIN")
  @Query(() => [Webhook], { description: "All webhooks, the oldest first: at most 100." })
  webhooks(@Ctx() { graph }: Context) {
    return graph.read(WEBHOOKS);
  }

  @Needs("ADMIN")
  @Query(() => Webhook, { nullable: true, description: "A webhook by its id." })
  async webhook(
    @Arg("id", () => ID, { description: "Of the webhook." }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<Webhook | null> {
    const [webhook] = await graph.read(WEBHOOK_BY_ID, { id });
    return webhook ?? null;
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: "What was sent to it, the latest first." })
  deliveries(
    @Root() webhook: Webhook,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { batches }: Context,
    @Arg("statuses", () => [DeliveryStatusEnum], { nullable: true, description: "Only deliveries that are this far." })
    statuses?: DeliveryStatus[] | null,
  ) {
    const filter = { statuses: statuses ?? [] };
    return edgePage(batches, webhook.id, page, {
      list: "deliveries",
      entries: DELIVERIES,
      counts: DELIVERY_COUNTS,
      filter,
    });
  }

  @Needs("ADMIN")
  @Mutation(() => WebhookWithSecret, {
    description: "Registers an address that is told of every revision from now on. Its secret is shown this once.",
  })
  createWebhook(
    @Arg("input", () => WebhookInput, { description: "The webhook." }) input: WebhookInput,
    @Ctx() context: Context,
  ) {
    return createWebhook(context, input);
  }

  @Needs("ADMIN")
  @Mutation(() => Webhook, { description: "Changes a webhook; what waits to be tried again is tried at once." })
  updateWebhook(
    @Arg("id", () => ID, { description: "Of the webhook." }) id: string,
    @Arg("patch", () => WebhookPatch, { description: "What to change." }) patch: WebhookPatch,
    @Ctx() context: Context,
  ) {
    return updateWebhook(context, id, patch);
  }

  @Needs("ADMIN")
  @Mutation(() => WebhookWithSecret, {
    description: "Gives a webhook a new secret, shown this once; from now on messages are signed with it.",
  })
  rotateWebhookSecret(@Arg("id", () => ID, { description: "Of the webhook." }) id: string, @Ctx() context: Context) {
    return rotateWebhookSecret(context, id);
  }

  @Needs("ADMIN")
  @Mutation(() => Boolean, { description: "Removes a webhook and the log of what was sent to it." })
  deleteWebhook(@Arg("id", () => ID, { description: "Of the webhook." }) id: string, @Ctx() context: Context) {
    return deleteWebhook(context, id);
  }

  @Needs("ADMIN")
  @Mutation(() => WebhookDelivery, {
    description: "Sends a message of event TEST now and answers how that went; it is not repeated.",
  })
  testWebhook(@Arg("id", () => ID, { description: "Of the webhook." }) id: string, @Ctx() context: Context) {
    return testWebhook(context, id);
  }

  @Needs("ADMIN")
  @Mutation(() => Boolean, {
    description:
      "Tells a webhook of this revision and all after it, again or for the first time; what was waiting is left out.",
  })
  replayWebhook(
    @Arg("id", () => ID, { description: "Of the webhook." }) id: string,
    @Arg("fromRevision", () => Int, { description: "The first revision to tell of." }) fromRevision: number,
    @Ctx() context: Context,
  ) {
    return replayWebhook(context, id, fromRevision);
  }
}
