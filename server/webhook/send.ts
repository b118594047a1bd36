import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { checkedLookup, faultOfTarget, hostOf, type TargetPolicy } from "./target.ts";

const TIMEOUT_MS = 10_000;
/** How much of an answer is kept for people to look at, in bytes. */
const KEPT_ANSWER = 1_024;

/** A signed message, ready to be sent. */
export interface Message {
  readonly target: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How sending went. */
export interface Outcome {
  /** Why it failed; null where the receiver took it. */
  readonly error: string | null;
  readonly responseCode: number | null;
  /** The beginning of the answer. */
  readonly responseBody: string | null;
  readonly durationMs: number;
}

/** Sends a message once, within 10 s; only an answer from 200 to 299 counts, and redirects are not followed. */
export async function send(message: Message, policy: TargetPolicy, signal?: AbortSignal): Promise<Outcome> {
  const began = performance.now();
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const ending = signal ? AbortSignal.any([timeout, signal]) : timeout;
  const outcome = await attempt(message, policy, ending).catch((error) => ({
    error: timeout.aborted ? `there was no answer within ${TIMEOUT_MS / 1000} s` : reasonOf(error),
    responseCode: null,
    responseBody: null,
  }));
  return { ...outcome, durationMs: Math.round(performance.now() - began) };
}

async function attempt(message: Message, policy: TargetPolicy, signal: AbortSignal) {
  const { target } = message;
  // A socket resolves names only: a target that is an address has to be checked here.
  const fault = isIP(hostOf(target)) === 0 ? null : await faultOfTarget(target, policy);
  if (fault !== null) throw new Error(`the target ${fault}`);
  const response = await post(message, policy, signal);
  const code = response.statusCode ?? 0;
  const responseBody = await beginning(response);
  return { error: faultOfAnswer(code), responseCode: code, responseBody };
}

function post({ target, headers, body }: Message, policy: TargetPolicy, signal: AbortSignal): Promise<IncomingMessage> {
  const request = target.protocol === "https:" ? requestHttps : requestHttp;
  const options = {
    method: "POST",
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    lookup: checkedLookup(policy),
    // Connections are not kept: each delivery is checked against the address it connects to.
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    request(target, options, resolve).on("error", reject).end(body);
  });
}

function faultOfAnswer(code: number): string | null {
  if (code >= 200 && code < 300) return null;
  return code >= 300 && code < 400
    ? `it was answered with ${code}: redirects are not followed`
    : `it was answered with ${code}`;
}

/** The first kilobyte of an answer; the rest is not even received. */
async function beginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= KEPT_ANSWER) break;
    }
  } catch {
    // The status has been received: how the answer goes on does not matter.
  }
  response.destroy();
  return Buffer.concat(chunks).subarray(0, KEPT_ANSWER).toString();
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
