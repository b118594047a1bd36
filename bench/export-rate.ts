import { join } from "node:path";
import { FORMATS } from "../server/exchange/formats.ts";
import type { Address } from "../server/neo4j/connect.ts";
import { startMeasured } from "./measured-process.ts";

const MOST_TIMES_BARE = 2;
const MOST_MEBIBYTES = 256;

/** What the process of an export says of itself, and of the bare reading of the same rows. */
interface Exported {
  readonly seconds: number;
  readonly bare: number;
  readonly mebibytes: number;
}

/** Prints how long each export takes beside the bare reading of the same rows, and how much memory its process. */
export async function measureExports(database: Address, folder: string): Promise<void> {
  for (const { name } of FORMATS) {
    const given = [name, join(folder, name)];
    const { ready, stop } = await startMeasured<Exported>("./export-process.js", database, { given });
    stop();
    const { seconds, bare, mebibytes } = ready;
    console.log(
      `export ${name}: ${seconds.toFixed(1)} s, bare reading ${bare.toFixed(1)} s: ratio ${against(seconds / bare, MOST_TIMES_BARE, 2)}; ` +
        `MiB resident at most ${against(mebibytes, MOST_MEBIBYTES, 0)}`,
    );
  }
}

function against(measured: number, most: number, digits: number): string {
  return `${measured.toFixed(digits)} (target at most ${most}: ${measured <= most ? "held" : "MISSED"})`;
}
