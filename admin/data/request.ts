import { HttpError } from "react-admin";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { belongsOutside, noteProposal, proposalHeader } from "../proposals/proposalHeader.ts";
import { connectionFault, type Fault, faultOf, isRecord, strangeAnswerFault } from "./fault.ts";
import { signInAgain } from "./signInAgain.ts";
import { announceWritten } from "./written.ts";

const endpoint = "/graphql";
const longestWaitSeconds = 5;

type Outcome<Result> = { readonly data: Result; readonly revisions: readonly number[] } | { readonly fault: Fault };

/** The schema is the contract: codegen checked the document against it, so data that is there has the document's shape. */
function hasData<Result>(answer: unknown): answer is { data: Result; extensions?: unknown } {
  return isRecord(answer) && isRecord(answer.data);
}

function revisionsIn(extensions: unknown): number[] {
  const revisions = isRecord(extensions) && Array.isArray(extensions.revisions) ? extensions.revisions : [];
  return revisions.filter((revision) => typeof revision === "number");
}

function read<Result>(answer: unknown, response: Response): Outcome<Result> {
  if (isRecord(answer) && Array.isArray(answer.errors) && answer.errors.length > 0)
    return { fault: faultOf(answer.errors[0]) };
  if (!hasData<Result>(answer)) return { fault: strangeAnswerFault(response.status) };
  return { data: answer.data, revisions: revisionsIn(answer.extensions) };
}

interface Sending {
  readonly signal?: AbortSignal | undefined;
  /** The revision as of which it is answered; now unless given. */
  readonly asOf?: number | undefined;
  /** Whether it is about the published graph, also while one works in a proposal. */
  readonly published?: boolean;
}

async function post<Result>(
  query: string,
  variables: unknown,
  { signal, asOf, published = false }: Sending,
): Promise<Outcome<Result>> {
  const body = JSON.stringify({ query, variables });
  const headers = { "content-type": "application/json", accept: "application/json" };
  const send = (more: Record<string, string>) =>
    fetch(endpoint, { method: "POST", headers: { ...headers, ...more }, body, ...(signal ? { signal } : {}) });
  try {
    const view = published ? {} : proposalHeader();
    let response = await send(asOf === undefined ? view : { "x-as-of": String(asOf) });
    let answer: unknown = await response.json().catch(() => null);
    if (belongsOutside(answer)) {
      response = await send({});
      answer = await response.json().catch(() => null);
    }
    noteProposal(answer, query);
    return read(answer, response);
  } catch (error) {
    if (signal?.aborted) throw error;
    return { fault: connectionFault() };
  }
}

const pause = (seconds: number) => new Promise((resume) => setTimeout(resume, seconds * 1000));

const isMutation = (query: string) => /^\s*mutation\b/.test(query);

/** Whether it may work now: the server said that it would be back, or the person signed in again after the session ended. */
async function canRepeat(query: string, fault: Fault): Promise<boolean> {
  if (fault.code === "UNAVAILABLE" && !isMutation(query)) {
    await pause(Math.min(fault.retryAfterSeconds, longestWaitSeconds));
    return true;
  }
  // Signing in with a wrong password is refused with the same code.
  return fault.code === "UNAUTHENTICATED" && !/\bsignIn\(/.test(query) && signInAgain();
}

/** Sends a typed document; resolves with its data or throws react-admin's HttpError with the server's message. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  sending: Sending = {},
): Promise<Result> {
  const query = String(document);
  let outcome = await post<Result>(query, variables, sending);
  if ("fault" in outcome && (await canRepeat(query, outcome.fault)))
    outcome = await post<Result>(query, variables, sending);
  if ("fault" in outcome) {
    const { message, status, code, errors, conflicts } = outcome.fault;
    throw new HttpError(message, status, { code, errors, conflicts });
  }
  announceWritten(outcome.revisions, query);
  return outcome.data;
}
