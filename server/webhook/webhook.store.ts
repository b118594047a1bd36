import { randomUUID } from "node:crypto";
import { badInput, ClientError, type FieldFault } from "../errors.ts";
import type { Services } from "../services.ts";
import { LOG_TEST_DELIVERY } from "./delivery.cypher.ts";
import { newSecret } from "./signature.ts";
import { faultOfTarget, parseTarget } from "./target.ts";
import { CREATE_WEBHOOK, DELETE_WEBHOOK, UPDATE_WEBHOOK, WEBHOOK_TARGET } from "./webhook.cypher.ts";
import { faultsOfDescription } from "./webhook.rules.ts";
import type { Webhook, WebhookDelivery, WebhookInput, WebhookPatch, WebhookWithSecret } from "./webhook.type.ts";
import { sendTest } from "./webhook-worker.ts";

const MOST_WEBHOOKS = 100;

/** Registers a webhook and makes its secret. */
export async function createWebhook({ database, targets }: Services, input: WebhookInput): Promise<WebhookWithSecret> {
  const url = await checked({ targets }, input);
  const secret = newSecret();
  const { description = null } = input;
  const parameters = { id: randomUUID(), url, secret, description, active: input.active ?? true, at: new Date() };
  const [webhook] = await database.write((transaction) =>
    transaction.write(CREATE_WEBHOOK, { ...parameters, most: MOST_WEBHOOKS }),
  );
  if (!webhook) throw new ClientError("CONFLICT", `There are ${MOST_WEBHOOKS} webhooks already: delete one first.`);
  return { webhook, secret };
}

/** Changes a webhook. */
export async function updateWebhook(services: Services, id: string, patch: WebhookPatch): Promise<Webhook> {
  const url = await checked(services, patch);
  const { description = null, active = null } = patch;
  return update(services, id, { url, active, description, describe: patch.description !== undefined, secret: null });
}

/** Gives a webhook a new secret: the old one signs nothing from then on. */
export async function rotateWebhookSecret(services: Services, id: string): Promise<WebhookWithSecret> {
  const secret = newSecret();
  const kept = { url: null, active: null, description: null, describe: false };
  return { webhook: await update(services, id, { ...kept, secret }), secret };
}

/** Removes a webhook and its log. */
export async function deleteWebhook({ database }: Services, id: string): Promise<boolean> {
  const [removed] = await database.write((transaction) => transaction.write(DELETE_WEBHOOK, { id }));
  if (removed !== 1) throw unknown(id);
  return true;
}

/** Sends a test now, waits for the answer and logs it. */
export async function testWebhook({ database, targets }: Services, id: string): Promise<WebhookDelivery> {
  const [receiver] = await database.read(WEBHOOK_TARGET, { id });
  if (!receiver) throw unknown(id);
  const delivery = randomUUID();
  const at = new Date();
  const outcome = await sendTest(receiver, delivery, targets);
  const status = outcome.error === null ? "SUCCEEDED" : "FAILED";
  const [logged] = await database.write((transaction) =>
    transaction.write(LOG_TEST_DELIVERY, { webhook: id, id: delivery, at, status, ...outcome }),
  );
  if (!logged) throw unknown(id);
  return logged;
}

/** Tells a webhook of everything from a revision on again. */
export async function replayWebhook({ database, log, webhooks }: Services, id: string, from: number): Promise<boolean> {
  const [known] = await database.read(WEBHOOK_TARGET, { id });
  if (!known) throw unknown(id);
  const latest = await log.refresh();
  if (from < 1 || from > latest)
    throw badInput([{ path: "fromRevision", message: `must be from 1 to ${latest}, the latest revision` }]);
  await webhooks.queue.replay(id, from);
  webhooks.poke();
  return true;
}

async function update(services: Services, id: string, parameters: object): Promise<Webhook> {
  const [webhook] = await services.database.write((transaction) =>
    transaction.write(UPDATE_WEBHOOK, { id, ...parameters }),
  );
  if (!webhook) throw unknown(id);
  services.webhooks.poke();
  return webhook;
}

/** Checks all fields that are given; returns the URL as it is stored. */
async function checked(
  { targets }: Pick<Services, "targets">,
  { url, description }: WebhookPatch,
): Promise<string | null> {
  const faults: FieldFault[] = faultsOfDescription(description);
  const target = url == null ? null : parseTarget(url);
  const fault = target instanceof URL ? await faultOfTarget(target, targets) : target;
  if (fault !== null) faults.push({ path: "url", message: fault });
  if (faults.length > 0) throw badInput(faults);
  return target instanceof URL ? target.href : null;
}

function unknown(id: string): ClientError {
  return new ClientError("NOT_FOUND", `There is no webhook ${id}.`);
}
