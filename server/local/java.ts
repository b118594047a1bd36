import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { LocalNeo4jError, OTHER_WAYS } from "./local-neo4j-error.ts";
import { NO_SUCH_PROGRAM, runProgram } from "./run-program.ts";

const OLDEST_JAVA = 17;

const HOW_TO_INSTALL =
  "Install Java 17 or 21, for example with `sudo apt install openjdk-17-jre-headless`, " +
  `\`brew install openjdk@21\` or from https://adoptium.net. ${OTHER_WAYS}`;

/** Neo4j reaches into these; without them it does not start on Java 17 and newer. */
const OPENED = ["java.nio", "java.io", "java.lang"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const ALWAYS = [...OPENED, "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-Dfile.encoding=UTF-8"];
/** Java 24 and newer print warnings about what Neo4j 5 does, and name these flags as the answer. */
const FROM_JAVA_24 = ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"];

/** A Java that can run Neo4j. */
export interface Java {
  readonly command: string;
  /** Flags that every Neo4j program needs on this Java. */
  readonly flags: readonly string[];
  /** Differs between any two builds of Java, as class archives do. */
  readonly build: string;
}

/** Finds the Java of JAVA_HOME, or else of the PATH, and refuses one that is too old. */
export async function findJava(signal?: AbortSignal): Promise<Java> {
  const home = process.env.JAVA_HOME;
  const command = home ? resolve(home, "bin", "java") : "java";
  const place = home ? `in JAVA_HOME (${home})` : "on the PATH";
  const ran = await runProgram(command, ["-version"], signal ? { signal } : {});
  if (ran.code === NO_SUCH_PROGRAM) throw new LocalNeo4jError(`No Java was found ${place}. ${HOW_TO_INSTALL}`);
  const major = majorVersion(ran.output);
  if (ran.code !== 0 || major === undefined)
    throw new LocalNeo4jError(`The Java ${place} does not work: ${ran.output.trim()}\n${HOW_TO_INSTALL}`);
  if (major < OLDEST_JAVA)
    throw new LocalNeo4jError(`The Java ${place} is version ${major}; Neo4j needs 17 or newer. ${HOW_TO_INSTALL}`);
  const build = createHash("sha256").update(ran.output).digest("hex").slice(0, 10);
  return { command, flags: major >= 24 ? [...ALWAYS, ...FROM_JAVA_24] : ALWAYS, build };
}

/** `version "17.0.15"` is 17; before Java 9 `version "1.8.0_392"` was 8. */
function majorVersion(output: string): number | undefined {
  const digits = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
