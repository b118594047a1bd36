import { existsSync } from "node:fs";
import { loadSeed } from "../seed/load.ts";
import { UNDECIDED } from "../server/exchange/decisions.ts";
import { ESCO_READER } from "../server/exchange/esco/esco.reader.ts";
import { openFolder } from "../server/exchange/folder.ts";
import { applyImport, importUser, readSource } from "../server/exchange/import-source.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { text } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { projectFile } from "../server/project.ts";
import { ESCO_SIZE, loadCareers, loadTransitions, TENFOLD_SIZE } from "./career-data.ts";

const FOLDER = process.env.ESCO_DIR ?? projectFile("../shared/data/esco");

const ROLES_BY_FIELD = statement(
  "bench roles by field",
  "MATCH (r:Role) OPTIONAL MATCH (r)-[:IN_FAMILY]->(f) RETURN r.id AS id ORDER BY f.slug, r.slug",
  (row) => text(row, "id"),
);

/** The sizes that are measured. Each fills an empty database and says what with. */
export const SIZES = {
  seed: async (database: Database): Promise<string> => {
    await loadSeed(database);
    return "the starting content";
  },
  esco: async (database: Database): Promise<string> => {
    if (existsSync(FOLDER)) return loadEsco(database);
    await loadCareers(database, ESCO_SIZE);
    return `generated, as large as ESCO, because ${FOLDER} is missing`;
  },
  tenfold: async (database: Database): Promise<string> => {
    await loadCareers(database, TENFOLD_SIZE);
    return "generated, ten times as large as ESCO";
  },
};

/** The name of a size. */
export type Size = keyof typeof SIZES;

/** ESCO has no curated moves: they are made up, most of them within a field, so that Neo4j too has something to search. */
async function loadEsco(database: Database): Promise<string> {
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const content = await readSource(
    ESCO_READER,
    await openFolder(FOLDER),
    { version: null, without: new Set<string>() },
    watch,
  );
  const choices = { policy: "KEEP_OURS", missing: "KEEP", decisions: UNDECIDED } as const;
  await applyImport(database, content, choices, await importUser(database), watch);
  await loadTransitions(database, await database.read(ROLES_BY_FIELD));
  return "ESCO as imported, with made-up curated moves";
}
