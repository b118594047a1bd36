/** The writer alone: the package's own entry brings an XML parser along, which the panel has no use for. */
declare module "graphology-gexf/browser/writer.js" {
  import { write } from "graphology-gexf/browser";

  export default write;
}
