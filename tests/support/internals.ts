/** Words that tell of what is behind the API: no answer to a client may have any of them. */
export const INTERNALS =
  /neo4j|cypher|bolt:|Neo\.|\bMATCH \(|lucene|ProcedureCallFailed|127\.0\.0\.1|node_modules|\/work\/|\/server\/|\/dist\/|ENOENT|\.[jt]s:\d+|^\s+at |call stack|heap|stacktrace/im;
