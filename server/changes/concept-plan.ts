import type { ConceptKind } from "../concept/concept.rules.ts";
import { slugOf, slugVariants } from "../concept/slug.ts";
import { badInput, ClientError } from "../errors.ts";
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
  const slug = await slugFor(graph, kind, input);
  return conceptStates(graph, { node: kind, id }, {}, { ...input, slug });
}

/** What ought to be after some fields of a concept were changed; a field that is not given stays, null clears it. */
export async function updatedConcept(graph: Graph, kind: ConceptKind, id: string, patch: Fields): Promise<State[]> {
  const key: ConceptKey = { node: kind, id };
  const current = (await currentStates(graph, [key])).get(keyOf(key));
  if (!current) throw new ClientError("NOT_FOUND", `There is no ${kind} with the id ${id}.`);
  return conceptStates(graph, key, current, { ...patch, ...(await renamed(graph, kind, current, patch)) });
}

/** A slug that was given must be free; one made from the name gets a number until it is. */
async function slugFor(graph: Graph, kind: ConceptKind, input: Fields): Promise<unknown> {
  const made = slugOf(String(input.name ?? ""));
  const slugs = input.slug == null ? slugVariants(made) : [String(input.slug)];
  const taken = await graph.read(SLUGS_TAKEN, { kind, slugs });
  const free = slugs.find((slug) => !taken.some((other) => other.slug === slug));
  if (free !== undefined) return free;
  throw badInput([{ path: "slug", message: `is taken by ${taken[0]?.name}: choose another` }]);
}

/** A new slug must be free; the old one is kept, so that links to it still lead here. */
async function renamed(graph: Graph, kind: ConceptKind, current: Fields, patch: Fields): Promise<Fields> {
  if (patch.slug == null || patch.slug === current.slug) return patch.slug === null ? { slug: current.slug } : {};
  await slugFor(graph, kind, patch);
  const former = Array.isArray(current.formerSlugs) ? current.formerSlugs : [];
  return { formerSlugs: [...former.filter((slug) => slug !== patch.slug), current.slug] };
}

async function conceptStates(graph: Graph, key: ConceptKey, current: Fields, patch: Fields): Promise<State[]> {
  const links = LINKS[key.node];
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const own = given.filter(([field]) => !Object.hasOwn(links, field));
  const linked = given.flatMap(([field, value]) => (links[field] ? [{ field, link: links[field], value }] : []));
  const around = await graph.read(EDGES_AROUND, { ids: [key.id], relations: linked.map(({ link }) => link.relation) });
  return [
    { ...key, path: "", fields: { ...current, ...Object.fromEntries(own) } },
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
    return { edge: link.relation, from, to, fields: end.fields, path: ends.length > 1 ? `${field}.${index}` : field };
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
  const current = await currentStates(graph, wanted);
  return wanted.map((state) => ({
    ...state,
    fields: { ...current.get(keyOf(state)), ...withoutNulls(state.fields ?? {}) },
  }));
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
