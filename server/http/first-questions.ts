import { type GraphQLSchema, graphql } from "graphql";
import { stranger, type Viewer } from "../access/viewer.ts";
import { visitOf } from "../access/visit.ts";
import type { Context } from "../context.ts";

const EVERY = "id kind slug name altNames status summary revision updatedAt";

/** What people ask first, one question after another: lists, what one types, the pages of a role and a skill, what was done lately. */
const FIRST_QUESTIONS: readonly string[] = [
  `{ roles(first: 25) { totalCount nodes { ${EVERY} family { id } skills(first: 1) { totalCount } salaries(region: "none") { median } } } }`,
  `{ skills(first: 25) { totalCount nodes { ${EVERY} skillKind groups { id } requiredBy(first: 1) { totalCount } } } }`,
  `{ concepts(kinds: [SKILL_GROUP], first: 25) { totalCount nodes { ${EVERY} } } role(slug: "none") { id } }`,
  `{ search(text: "anything", first: 12) { score concept { ${EVERY} } } }`,
  `{ skills(first: 25, filter: { text: "any" }) { totalCount nodes { id } } roles(first: 25, filter: { text: "any" }) { totalCount } }`,
  `{ revisions(first: 20) { totalCount nodes { number actor { id } revertedBy { number } changes(first: 20) { concept { id } other { id } } } } }`,
  `{ roles(first: 1) { nodes { ${EVERY} mappings { code } sources { id } replacedBy { id } levels { id } salaries { median }
    skills(first: 100) { totalCount edges { importance sources { id } node { ${EVERY} skillKind groups { id } } } }
    specializations { id } learningOptions { id } relatedRoles(first: 100) { edges { node { id } } }
    movesOut: transitions(first: 100, direction: OUT) { edges { node { id } } }
    movesIn: transitions(first: 100, direction: IN) { edges { node { id } } } } } }`,
  `{ skills(first: 1) { nodes { ${EVERY} broader { id } narrower { id } relatedSkills { id } learningOptions { id }
    requiredBy(first: 100) { totalCount edges { importance node { id } } }
    history(first: 20) { totalCount nodes { number changes(first: 20) { conceptId } } } } } }`,
  "{ proposals(first: 30) { totalCount nodes { id authors { id } } } }",
  "{ qualityReport(first: 1) { revision findings { concepts { id } } } skills(first: 1) { nodes { findings { id } } } }",
];

/** What is asked reads only; some of it is not for strangers. */
const viewer: Viewer = { ...stranger(true), permission: "CONTRIBUTOR" };

/**
 * Asks what people will ask first. A database that has just started plans each statement when it is first asked, slowly: until its own code
 * is warm, that takes seconds. Whatever fails is for those to see who ask for it.
 */
export async function askFirstQuestions(
  schema: GraphQLSchema,
  contextFor: (asking: Pick<Context, "viewer" | "visit" | "proposal" | "past">) => Context,
): Promise<void> {
  for (const source of FIRST_QUESTIONS) {
    const nobody = { viewer, visit: visitOf({ headers: {}, socket: {} }, null, []) };
    await graphql({ schema, source, contextValue: contextFor({ ...nobody, proposal: null, past: null }) });
  }
}
