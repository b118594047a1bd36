import { type ConceptKind, slug as slugShape } from "../concept/concept.rules.ts";
import { slugOf, slugVariants } from "../concept/slug.ts";
import { ClientError, type FieldFault } from "../errors.ts";
import { externalConcepts } from "../mapping/mapping.states.ts";
import type { Graph } from "../neo4j/statement.ts";
import { relationEntry } from "./catalogue.ts";
import { type EdgeKey, type Fields, keyOf, type NodeKey, type State } from "./change.ts";
import { currentStates } from "./current.ts";
import type { Link } from "./link.ts";
import { LINKS } from "./linked-concepts.ts";
import { EDGES_AROUND, SLUGS_TAKEN } from "./surroundings.cypher.ts";

/** What ought to be after a concept was created from an input. */
export async function createdConcept(graph: Graph, kind: ConceptKind, id: string, input: Fields): Promise<State[]> {
  const { slug, faults } = await slugFor(graph, kind, id, input);
  return conceptStates(graph, { node: kind, id }, null, { ...input, slug }, faults);
}

/** What ought to be after some fields of a concept were changed; a field that is not given stays, null clears it. */
export async function updatedConcept(graph: Graph, kind: ConceptKind, id: string, patch: Fields): Promise<State[]> {
  const key: ConceptKey = { node: kind, id };
  const current = (await currentStates(graph, [key])).get(keyOf(key));
  if (!current) throw new ClientError("NOT_FOUND", `There is no ${kind} with the id ${id}.`);
  const { faults, ...slugs } = await renamed(graph, key, current, patch);
  return conceptStates(graph, key, current, { ...patch, ...slugs }, faults);
}

interface Slug {
  readonly slug: unknown;
  readonly faults: readonly FieldFault[];
}

/** A slug that was given must be free; one made from the name gets a number until it is. */
async function slugFor(graph: Graph, kind: ConceptKind, id: string, input: Fields): Promise<Slug> {
  const first = input.slug == null ? slugOf(String(input.name ?? ""), kind) : String(input.slug);
  // What is no slug cannot be taken; its shape is checked with everything else.
  const taken = slugShape.safeParse(first).success ? await takenBy(graph, kind, id, [first]) : new Map();
  if (!taken.has(first)) return { slug: first, faults: [] };
  const variants = input.slug == null ? slugVariants(first) : [];
  const others = await takenBy(graph, kind, id, variants);
  const free = variants.find((slug) => !others.has(slug));
  if (free !== undefined) return { slug: free, faults: [] };
  const message = `is or was the slug of ${taken.get(first)}, and links to that must not lead elsewhere: choose another`;
  return { slug: first, faults: [{ path: "slug", message }] };
}

/** The names of the other concepts that have or had some slugs. */
async function takenBy(
  graph: Graph,
  kind: ConceptKind,
  id: string,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const taken = await graph.read(SLUGS_TAKEN[kind], { slugs });
  return new Map(taken.filter((other) => other.id !== id).map(({ slug, name }) => [slug, name]));
}

/** A new slug must be free; the old one is kept, so that links to it still lead here. */
async function renamed(graph: Graph, { node, id }: ConceptKey, current: Fields, patch: Fields) {
  if (patch.slug === undefined) return { faults: [] };
  if (patch.slug === null || patch.slug === current.slug) return { slug: current.slug, faults: [] };
  const former = Array.isArray(current.formerSlugs) ? current.formerSlugs : [];
  const formerSlugs = [...former.filter((slug) => slug !== patch.slug), current.slug];
  return { ...(await slugFor(graph, node, id, patch)), formerSlugs };
}

/** What an edit of a concept asks for; `current` is null where it is new, and then no edges are at it yet. */
async function conceptStates(
  graph: Graph,
  key: ConceptKey,
  current: Fields | null,
  patch: Fields,
  faults: readonly FieldFault[],
): Promise<State[]> {
  const links = LINKS[key.node];
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const own = given.filter(([field]) => !Object.hasOwn(links, field));
  const linked = given.flatMap(([field, value]) => (links[field] ? [{ field, link: links[field], value }] : []));
  const relations = linked.map(({ link }) => link.relation);
  const around =
    current === null || relations.length === 0 ? [] : await graph.read(EDGES_AROUND, { ids: [key.id], relations });
  return [
    { ...key, path: "", fields: { ...current, ...Object.fromEntries(own) }, current, faults },
    ...(await mappedTo(graph, patch.mappings)),
    ...linked.flatMap(({ field, link, value }) => linkStates(key.id, field, link, value, around)),
  ];
}

type ConceptKey = NodeKey & { readonly node: ConceptKind };
type Edge = EdgeKey & { readonly fields: Fields };

/** The edges of a linking field become the ones it lists: others are removed, and new ones made. */
function linkStates(id: string, field: string, link: Link, value: unknown, around: readonly Edge[]): State[] {
  const ends = link.ends(value);
  const wanted = ends.map((end, index): State => {
    const [from, to] = link.inward ? [end.id, id] : [id, end.id];
    return {
      edge: link.relation,
      from,
      to,
      fields: end.fields,
      path: Array.isArray(value) ? `${field}.${index}` : field,
    };
  });
  const kept = new Set(ends.map((end) => end.id));
  const isOfField = (edge: Edge) =>
    edge.edge === link.relation &&
    (relationEntry(link.relation).symmetric || (link.inward ? edge.to : edge.from) === id);
  const removed = around
    .filter((edge) => isOfField(edge) && !kept.has(edge.from === id ? edge.to : edge.from))
    .map((edge): State => ({ ...edge, fields: null, path: field }));
  return [...wanted, ...removed];
}

/** A concept of another taxonomy is made when it is first mapped to; what is known of it is kept. */
async function mappedTo(graph: Graph, mappings: unknown): Promise<State[]> {
  const wanted = externalConcepts(Array.isArray(mappings) ? mappings : []);
  if (wanted.length === 0) return [];
  const current = await currentStates(graph, wanted);
  return wanted.map((state) => ({
    ...state,
    fields: { ...current.get(keyOf(state)), ...withoutNulls(state.fields ?? {}) },
  }));
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
