import { Neo4jError } from "neo4j-driver";
import { ClientError, unavailable } from "../errors.ts";

const UNREACHABLE = new Set(["ServiceUnavailable", "SessionExpired", "N/A"]);
const OUT_OF_TIME = /TransactionTimedOut/;
const OUT_OF_MEMORY = /MemoryPoolOutOfMemory|TransactionMemoryLimit/;
const TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";
const REFUSED = /Neo\.ClientError\.Security/;

/** Turns what the driver throws into the product's own errors; anything unknown is passed on and ends as INTERNAL. */
export function toClientError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (OUT_OF_TIME.test(error.code))
    return new ClientError("TOO_COMPLEX", "The query took too long and was stopped: ask for less at once.");
  if (OUT_OF_MEMORY.test(error.code))
    return new ClientError("TOO_COMPLEX", "The query needed too much memory and was stopped: ask for less at once.");
  if (REFUSED.test(error.code))
    return unavailable("The database refuses the server's credentials: check NEO4J_USER and NEO4J_PASSWORD.", 10);
  if (error.code === TAKEN) return constraintConflict(error.message);
  if (UNREACHABLE.has(error.code) || isTransient(error))
    return unavailable("The database is not reachable right now: try again shortly.");
  return error;
}

/** What the database itself holds true: a value is unique, and what has edges is not deleted. */
function constraintConflict(message: string): ClientError {
  const property = /property `(\w+)`/.exec(message)?.[1];
  if (property === undefined) return new ClientError("CONFLICT", "Something still points at what was to be deleted.");
  return new ClientError("CONFLICT", `Another one has the same ${property} already: it has to be unique.`, {
    field: property,
  });
}

function isTransient(error: Neo4jError): boolean {
  return error.code.startsWith("Neo.TransientError") || error.code === "Neo.ClientError.Cluster.NotALeader";
}

/** Whether the same read can simply be asked again: the connection was lost, or the server says so. */
export function isWorthRepeating(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !OUT_OF_MEMORY.test(error.code);
}
