import { GraphQLError } from "graphql";

/** Every code a client may find in `extensions.code`. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "CONFLICT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RATE_LIMITED"
  | "TOO_COMPLEX"
  | "UNAVAILABLE"
  | "INTERNAL";

/** One fault of an input: where it is (`requirements[3].importance`) and what to do about it. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** An error meant for the client: everything else becomes INTERNAL with a request id. */
export class ClientError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = "ClientError";
  }
}

/** All faults of an input together, each with its path. */
export function badInput(fields: readonly FieldFault[]): ClientError {
  const message = fields.map((fault) => `${fault.path}: ${fault.message}`).join("; ");
  return new ClientError("BAD_USER_INPUT", message, { fields });
}

/** What an input refers to and is not there, each with its path. */
export function notFound(fields: readonly FieldFault[]): ClientError {
  const message = fields.map((fault) => `${fault.path}: ${fault.message}`).join("; ");
  return new ClientError("NOT_FOUND", message, { fields });
}

/** The database or a part of the server cannot answer now; clients may repeat the request after the hint. */
export function unavailable(message: string, retryAfterSeconds = 2): ClientError {
  return new ClientError("UNAVAILABLE", message, { retryAfterSeconds });
}
