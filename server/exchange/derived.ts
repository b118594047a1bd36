import type { Fields } from "../changes/change.ts";
import { stableId } from "../changes/stable-id.ts";
import type { SourceEdge, SourceNode } from "./content.ts";
import type { Place, Provenance } from "./source.ts";

/** What keeps the ids of imported nodes apart from those of anything else. */
const NAMESPACE = "careers-graph import";

const NOTHING: Fields = {};

/** The id that a node of a source has in every graph it is imported into. */
export function importedId(reader: string, node: string, identity: string): string {
  return stableId(NAMESPACE, reader, node, identity);
}

/** What stands for the source itself. */
export function sourceNode(reader: string, provenance: Provenance): SourceNode {
  const { key, title, url, publisher, year, licence } = provenance;
  const id = importedId(reader, "SOURCE", key);
  const place = { file: title, line: 1 };
  return derivedNode("SOURCE", `source ${key}`, id, place, { title, url, publisher, year, licence });
}

/** A node that is made on behalf of a row. */
export function derivedNode(
  node: "SOURCE" | "EXTERNAL_CONCEPT",
  key: string,
  id: string,
  place: Place,
  fields: Fields,
): SourceNode {
  const rest = { owner: null, mappings: [], references: {}, retired: false, derived: true };
  return { node, key, id, place, fields, ...rest };
}

/** An edge that is made on behalf of a row. */
export function derivedEdge(
  edge: "MATCHES" | "CITES",
  from: SourceNode,
  to: SourceNode,
  fields: Fields = NOTHING,
): SourceEdge {
  return { edge, from, to, place: from.place, fields, derived: true };
}
