/** A fault of the embedded database whose message is for people: what is wrong and what to do about it. */
export class LocalNeo4jError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LocalNeo4jError";
  }
}

/** Ends every message about a missing program. */
export const OTHER_WAYS =
  "Or use Docker instead (docker compose up), or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that already runs.";
