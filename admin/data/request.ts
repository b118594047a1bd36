import { HttpError } from "react-admin";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { belongsOutside, noteProposal, proposalHeader } from "../proposals/proposalHeader.ts";
import { connectionFault, type Fault, faultOf, isRecord, strangeAnswerFault } from "./fault.ts";

const endpoint = "/graphql";
const longestWaitSeconds = 5;

type Outcome<Result> = { readonly data: Result } | { readonly fault: Fault };

/** The schema is the contract: codegen checked the document against it, so data that is there has the document's shape. */
function hasData<Result>(answer: unknown): answer is { data: Result } {
  return isRecord(answer) && isRecord(answer.data);
}

function read<Result>(answer: unknown, response: Response): Outcome<Result> {
  if (isRecord(answer) && Array.isArray(answer.errors) && answer.errors.length > 0)
    return { fault: faultOf(answer.errors[0]) };
  return hasData<Result>(answer) ? { data: answer.data } : { fault: strangeAnswerFault(response.status) };
}

async function post<Result>(query: string, variables: unknown, signal?: AbortSignal): Promise<Outcome<Result>> {
  const body = JSON.stringify({ query, variables });
  const headers = { "content-type": "application/json", accept: "application/json" };
  const send = (more: Record<string, string>) =>
    fetch(endpoint, { method: "POST", headers: { ...headers, ...more }, body, ...(signal ? { signal } : {}) });
  try {
    let response = await send(proposalHeader());
    let answer: unknown = await response.json().catch(() => null);
    if (belongsOutside(answer)) {
      response = await send({});
      answer = await response.json().catch(() => null);
    }
    noteProposal(answer);
    return read(answer, response);
  } catch (error) {
    if (signal?.aborted) throw error;
    return { fault: connectionFault() };
  }
}

const pause = (seconds: number) => new Promise((resume) => setTimeout(resume, seconds * 1000));

/** Only what can be repeated without harm, and only when the server said that it will be back. */
function mayRepeat(query: string, fault: Fault): boolean {
  return fault.code === "UNAVAILABLE" && !/^\s*mutation\b/.test(query);
}

/** Sends a typed document; resolves with its data or throws react-admin's HttpError with the server's message. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const query = String(document);
  let outcome = await post<Result>(query, variables, signal);
  if ("fault" in outcome && mayRepeat(query, outcome.fault)) {
    await pause(Math.min(outcome.fault.retryAfterSeconds, longestWaitSeconds));
    outcome = await post<Result>(query, variables, signal);
  }
  if ("data" in outcome) return outcome.data;
  const { message, status, code, errors } = outcome.fault;
  throw new HttpError(message, status, { code, errors });
}
