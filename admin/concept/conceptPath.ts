import type { ConceptKind } from "../gql/graphql.ts";

/** Where concepts of each kind live in the panel, and what they are called. */
const kinds = {
  ROLE: { resource: "roles", one: "role", many: "roles" },
  LEVEL: { resource: "levels", one: "level", many: "levels" },
  SKILL: { resource: "skills", one: "skill", many: "skills" },
  SPECIALIZATION: { resource: "specializations", one: "specialization", many: "specializations" },
  ROLE_FAMILY: { resource: "families", one: "role family", many: "role families" },
  SKILL_GROUP: { resource: "skill-groups", one: "skill group", many: "skill groups" },
  LEARNING_OPTION: { resource: "learning-options", one: "learning option", many: "learning options" },
  REGION: { resource: "regions", one: "region", many: "regions" },
} as const satisfies Record<ConceptKind, { resource: string; one: string; many: string }>;

/** The name of a list in the panel's addresses. */
export type ResourceName = (typeof kinds)[ConceptKind]["resource"];

/** The kind in words, such as "role family". */
export const kindName = (kind: ConceptKind): string => kinds[kind].one;

/** The kind in words for several, such as "role families". */
export const severalNames = (kind: ConceptKind): string => kinds[kind].many;

/** The resource that lists and shows concepts of the kind. */
export const resourceOf = (kind: ConceptKind): ResourceName => kinds[kind].resource;

/** The address of the page that shows a concept. */
export function showPath(concept: { readonly kind: ConceptKind; readonly id: string }): string {
  return `/${resourceOf(concept.kind)}/${encodeURIComponent(concept.id)}/show`;
}

/** The address of the form that changes a concept. */
export function editPath(concept: { readonly kind: ConceptKind; readonly id: string }): string {
  return `/${resourceOf(concept.kind)}/${encodeURIComponent(concept.id)}`;
}

/** The address of the explorer with a concept and what is around it. */
export function explorePath(concept: { readonly id: string }): string {
  return `/explorer?${new URLSearchParams({ from: concept.id })}`;
}

/** The address of a role's guide. */
export function guidePath(role: { readonly id: string }): string {
  return `/roles/${encodeURIComponent(role.id)}/guide`;
}

/** The address of a list with some filters set, as react-admin keeps them in the address bar. */
export function listPath(resource: ResourceName, filter: Readonly<Record<string, unknown>>): string {
  const shown = Object.fromEntries(Object.keys(filter).map((name) => [name, true]));
  const query = new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: JSON.stringify(shown) });
  return `/${resource}?${query}`;
}
