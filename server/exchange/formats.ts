import { BUNDLE_CSV } from "./bundle/bundle-csv.ts";
import { BUNDLE_JSON } from "./bundle/bundle-json.ts";
import { GEXF } from "./gexf.ts";
import { GRAPH_CSV } from "./graph-csv.ts";
import { GRAPHML } from "./graphml.ts";
import type { Format } from "./output.ts";
import { SKOS_JSON_LD, SKOS_TURTLE } from "./skos/skos-formats.ts";
import { TABIYA } from "./tabiya/tabiya-format.ts";

/** Every format the graph can be written in. */
export const FORMATS: readonly Format[] = [
  BUNDLE_JSON,
  BUNDLE_CSV,
  TABIYA,
  SKOS_TURTLE,
  SKOS_JSON_LD,
  GRAPHML,
  GEXF,
  GRAPH_CSV,
];
