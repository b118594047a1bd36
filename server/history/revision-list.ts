import type { NodeEdge } from "../connection.type.ts";
import { badInput, type FieldFault } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { type Connection, type ForwardPage, readWindow, toConnection, type Window, windowParameters } from "../page.ts";
import type { Revision } from "./revision.type.ts";
import type { RevisionFilter } from "./revision-filter.type.ts";
import { REVISION_COUNT, REVISION_COUNT_OF_CONCEPT, REVISIONS, REVISIONS_OF_CONCEPT } from "./revision-list.cypher.ts";

const LONGEST_TEXT = 200;
const EARLIEST = new Date(0);
const LATEST = new Date("9999-12-31T00:00:00Z");

/** Reads one page of the revisions that a filter lets through, the latest first. */
export async function readRevisions(
  graph: Graph,
  filter: RevisionFilter,
  page: ForwardPage,
): Promise<Connection<NodeEdge<Revision>>> {
  const conditions = checked(filter);
  const window = readWindow(page, "revisions");
  const ofConcept = filter.concept != null;
  const pages = ofConcept ? REVISIONS_OF_CONCEPT : REVISIONS;
  const counts = ofConcept ? REVISION_COUNT_OF_CONCEPT : REVISION_COUNT;
  const { limit, offset } = windowParameters(window);
  const found = await graph.read(pages, { ...conditions, below: numberAt(window), limit, offset });
  return toConnection(
    window,
    found,
    (revision) => ({ key: revision.number, id: String(revision.number) }),
    (revision, cursor) => ({ cursor, node: { ...revision, concept: null } }),
    async () => (await graph.read(counts, conditions))[0] ?? 0,
  );
}

function numberAt({ start }: Window): number {
  return typeof start?.key === "number" ? start.key : Number.MAX_SAFE_INTEGER;
}

function checked({ actor, concept, kinds, from, to, text }: RevisionFilter) {
  const faults: FieldFault[] = [];
  if (from && to && from > to) faults.push({ path: "filter.to", message: "must not be before from" });
  if (text != null && text.length > LONGEST_TEXT)
    faults.push({ path: "filter.text", message: `must have at most ${LONGEST_TEXT} characters` });
  if (faults.length > 0) throw badInput(faults);
  // What is not given has an empty value of its type: the database keeps a plan for each combination of types.
  return {
    actor: actor ?? "",
    concept: concept ?? "",
    kinds: kinds ?? [],
    from: from ?? EARLIEST,
    to: to ?? LATEST,
    text: text ?? "",
  };
}
