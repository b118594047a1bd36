import { rm } from "node:fs/promises";

export default async function stopDatabase() {
  const { local, dataDir } = globalThis.testDatabase;
  await local.stop();
  await rm(dataDir, { recursive: true, force: true });
}
