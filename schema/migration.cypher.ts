import { text } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";

/** The migrations this database has seen. */
export const APPLIED = statement("applied migrations", "MATCH (m:Migration) RETURN m.name AS name", (row) =>
  text(row, "name"),
);

/** Remembers a migration. */
export const RECORD = statement(
  "record migration",
  "CREATE (m:Migration {name: $name, at: $at}) RETURN m.name AS name",
  (row) => text(row, "name"),
);

/** Waits until every index answers, so that the first reads after a start are complete. */
export const AWAIT_INDEXES = statement("await indexes", "CALL db.awaitIndexes(300) RETURN 'done' AS name", (row) =>
  text(row, "name"),
);

/** The backup that is being restored, or was when that was cut off. */
export const RESTORE_UNDER_WAY = statement(
  "restore under way",
  "MATCH (r:RestoreUnderWay) RETURN r.file AS file",
  (row) => text(row, "file"),
);
