import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { lockDataFolder } from "../../server/local/data-folder-lock.ts";
import { findJars } from "../../server/local/jars.ts";
import { findJava } from "../../server/local/java.ts";
import { startLocalNeo4j } from "../../server/local/start.ts";

const { PATH, JAVA_HOME, CAREERS_CACHE_DIR } = process.env;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "careers-programs-"));
  setEnvironment({ PATH: folder, JAVA_HOME: undefined, CAREERS_CACHE_DIR: join(folder, "cache") });
});
afterEach(async () => {
  setEnvironment({ PATH, JAVA_HOME, CAREERS_CACHE_DIR });
  await rm(folder, { recursive: true });
});

function setEnvironment(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
}

async function useJava(script: string): Promise<void> {
  await mkdir(join(folder, "jdk", "bin"), { recursive: true });
  await writeFile(join(folder, "jdk", "bin", "java"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  process.env.JAVA_HOME = join(folder, "jdk");
}

test("without Java the start says what to install and which other ways there are", async () => {
  const dataDir = join(folder, "data");
  const started = startLocalNeo4j({ dataDir, progress: () => undefined });
  await expect(started).rejects.toThrow(
    /No Java was found on the PATH. Install Java 17.*docker compose up.*NEO4J_URI/s,
  );
  const lock = await lockDataFolder(dataDir);
  await lock.release();
});

test("a JAVA_HOME without Java is named", async () => {
  process.env.JAVA_HOME = join(folder, "nowhere");
  await expect(findJava()).rejects.toThrow(`No Java was found in JAVA_HOME (${join(folder, "nowhere")})`);
});

test("a Java that is too old is named with its version", async () => {
  await useJava("echo 'openjdk version \"1.8.0_392\"' >&2");
  await expect(findJava()).rejects.toThrow("is version 8; Neo4j needs 17 or newer. Install Java 17");
});

test("without Maven and without jars the start says what to install", async () => {
  await expect(findJars(() => undefined)).rejects.toThrow(/no `mvn` was found on the PATH.*apt install maven/s);
});

test("a download that fails says why and leaves nothing that looks complete", async () => {
  await writeFile(join(folder, "mvn"), "#!/bin/sh\necho '[ERROR] Unknown host repo.maven.apache.org'\nexit 1\n", {
    mode: 0o755,
  });
  setEnvironment({ PATH: `${folder}:${PATH}` });
  const found = findJars(() => undefined);
  await expect(found).rejects.toThrow("Unknown host repo.maven.apache.org");
  await expect(findJars(() => undefined)).rejects.toThrow("Unknown host");
});

test("a Neo4j that ends before it answers shows the end of its log, and is not tried again", async () => {
  // The jars of the real cache: this Java does not read them.
  setEnvironment({ PATH, CAREERS_CACHE_DIR });
  await useJava(`case "$*" in
    *-version*) echo 'openjdk version "21.0.1"' ;;
    *CommunityEntryPoint*) echo "line $$"; exit 3 ;;
  esac`);
  const dataDir = join(folder, "data");
  const started = startLocalNeo4j({ dataDir, progress: () => undefined });
  await expect(started).rejects.toThrow(/Neo4j did not start: it ended with code 3.*console\.log\):\nline \d+$/s);
  await (await lockDataFolder(dataDir)).release();
}, 120_000);
