import { profileOf } from "../moves/profile.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import type { SearchEngine } from "../routes/search-engine.ts";
import { csvLine } from "./csv-cells.ts";
import { describe } from "./graph-elements.ts";
import { inChunks, type OutputFile, type Stamp } from "./output.ts";

/** The matrix of how alike the work of roles is, as a table of its entries: of each role the `top` most alike, the most alike first. */
export async function* similarityFiles(
  search: SearchEngine,
  version: ProjectionVersion,
  top: number,
  stamp: Stamp,
): AsyncGenerator<OutputFile> {
  yield { name: "README.txt", chunks: inChunks([`${describe(stamp)}\n`]) };
  yield { name: "similarity.csv", chunks: inChunks(lines(search, version, top)) };
}

async function* lines(search: SearchEngine, version: ProjectionVersion, top: number): AsyncGenerator<string> {
  const { arrays, concepts } = version;
  yield csvLine(["role", "other", "similarity"]);
  for (const [number, { slug }] of concepts.roles.items.entries()) {
    const profile = profileOf(arrays, arrays.roleStart[number] ?? 0);
    const alike = await search.search(version, "alikeRoles", { profile, count: top });
    for (const { role, similarity } of alike) yield csvLine([slug, concepts.roles.at(role).slug, similarity]);
  }
}
