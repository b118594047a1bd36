import { startLocalNeo4j } from "../../server/local/start.ts";

const neo4j = await startLocalNeo4j({ dataDir: process.argv[2] ?? "", progress: () => undefined });
console.log(neo4j.uri);
