import { createInterface } from "node:readline";
import { z } from "zod";
import { NODES, type NodeKind, RELATIONS, type Relation } from "../../changes/catalogue.ts";
import type { Fields } from "../../changes/change.ts";
import { tableLike } from "../../changes/closed-table.ts";
import { oneOf } from "../../concept/concept.rules.ts";
import type { Place, SourceFiles, SourceRecord } from "../source.ts";
import { SourceError } from "../source-error.ts";
import { parsed, readHeader } from "./bundle-header.ts";

const fields = z.record(z.string(), z.unknown());
const nodeKind = oneOf<NodeKind>(tableLike(NODES, (kind) => kind));
const relation = oneOf<Relation>(tableLike(RELATIONS, (name) => name));

const LINE = z.union([
  z.strictObject({ node: nodeKind, id: z.string(), owner: z.string().optional(), fields }),
  z.strictObject({ edge: relation, from: z.string(), to: z.string(), fields }),
  z.strictObject({ end: z.strictObject({ nodes: z.number(), edges: z.number() }) }),
]);

/** The records of a bundle in lines of JSON. One that was cut off is refused at its end, before anything is made of it. */
export async function* readBundleLines(files: SourceFiles, file: string): AsyncGenerator<SourceRecord> {
  const lines = createInterface({ input: files.open(file), crlfDelay: Number.POSITIVE_INFINITY });
  const count = { nodes: 0, edges: 0 };
  let whole = false;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const place = { file, line: number };
    if (number === 1) readHeader(file, line);
    else {
      const { data } = LINE.safeParse(parsed(line));
      if (!data) yield { record: "fault", place, column: null, reason: "is neither a node nor an edge of a bundle" };
      else if ("end" in data) whole = data.end.nodes === count.nodes && data.end.edges === count.edges;
      else {
        count["node" in data ? "nodes" : "edges"] += 1;
        yield "node" in data ? nodeRecord(place, data) : edgeRecord(place, data);
      }
    }
  }
  if (!whole) throw new SourceError(`${file} is not complete: its last line does not count what is before it.`);
}

/** A node of a bundle: ids are its keys. */
export function nodeRecord(
  place: Place,
  { node, id, owner, fields }: { node: NodeKind; id: string; owner?: string | undefined; fields: Fields },
): SourceRecord {
  return { record: "node", place, node, key: id, id, ...(owner === undefined ? {} : { owner }), fields };
}

/** An edge of a bundle. */
export function edgeRecord(
  place: Place,
  { edge, from, to, fields }: { edge: Relation; from: string; to: string; fields: Fields },
): SourceRecord {
  return { record: "edge", place, edge, from, to, fields, columns: { from: "from", to: "to" } };
}
