import type { Database } from "../../server/neo4j/connect.ts";

/** A database that passes everything on to another: for tests that put something in between. */
export function relayed(database: Database): Database {
  return {
    read: (query, parameters) => database.read(query, parameters),
    stream: (query, parameters) => database.stream(query, parameters),
    write: (work) => database.write(work),
    writeOnce: (query, parameters) => database.writeOnce(query, parameters),
    rehearse: (prepare) => database.rehearse(prepare),
    define: (cypher) => database.define(cypher),
    probe: () => database.probe(),
    close: () => database.close(),
  };
}
