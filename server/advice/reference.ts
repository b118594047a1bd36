import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import type { ProjectedConcept } from "../projection/concepts.ts";

/** A concept in an answer: GraphQL calls it where the concept is selected. */
export type Reference = (args: unknown, context: Context, info: GraphQLResolveInfo) => object | Promise<object>;

/** A list of concepts in an answer. */
export type References = (args: unknown, context: Context, info: GraphQLResolveInfo) => object[] | Promise<object[]>;

const KNOWN_OF_ALL = ["__typename", "id", "kind", "slug", "name", "status"];
const KNOWN_BESIDES: Partial<Record<ConceptKind, readonly string[]>> = {
  SKILL: ["skillKind"],
  LEARNING_OPTION: ["learningKind", "currency", "minCost", "maxCost", "minMonths", "maxMonths"],
};

/**
 * A concept of the projection. Where a query selects nothing but what the projection knows of it, it is answered from memory; else
 * it is read with all others of its depth in one statement.
 */
export function reference(concept: ProjectedConcept): Reference {
  return (_args, { batches }, info) =>
    isKnown(info, concept.kind) ? concept : batches.one(CONCEPTS_BY_ID, concept.id).then((stored) => stored ?? concept);
}

/** Several concepts of the projection, of one kind; which ones they are is asked where they are selected. */
export function references(concepts: () => readonly ProjectedConcept[]): References {
  return (args, context, info) => {
    const found = concepts().map((concept) => reference(concept)(args, context, info));
    return found.some((one) => one instanceof Promise) ? Promise.all(found) : found;
  };
}

/** What fields select is the same for every object they are resolved on, and documents are kept: it is found out once. */
const verdicts = new WeakMap<FieldNode, boolean>();

function isKnown({ fieldNodes, fragments }: GraphQLResolveInfo, kind: ConceptKind): boolean {
  return fieldNodes.every((node) => {
    const before = verdicts.get(node);
    if (before !== undefined) return before;
    const known = new Set([...KNOWN_OF_ALL, ...(KNOWN_BESIDES[kind] ?? [])]);
    const verdict = !node.selectionSet || selectsOnly(node.selectionSet, known, fragments);
    verdicts.set(node, verdict);
    return verdict;
  });
}

function selectsOnly(
  { selections }: SelectionSetNode,
  known: ReadonlySet<string>,
  fragments: GraphQLResolveInfo["fragments"],
): boolean {
  return selections.every((selection) => {
    if (selection.kind === "Field") return known.has(selection.name.value);
    const set =
      selection.kind === "InlineFragment" ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
    return set === undefined || selectsOnly(set, known, fragments);
  });
}
