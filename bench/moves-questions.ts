const MATCH = "{ skill { slug name } importance required held }";

const ROUTES = `query ($from: String!, $to: String!) { transitionPaths(profile: {position: {role: $from}}, target: {role: $to}, first: 3) {
    feasibility months moves { to { role { slug name } } feasibility months } } }`;

/** What the product is asked. Routes are asked for twice, because they have two references. */
export const QUESTIONS = {
  skillGap: `query ($from: String!, $to: String!) { skillGap(profile: {position: {role: $from}}, target: {role: $to}) {
    coverage months met ${MATCH} short ${MATCH} missing ${MATCH} } }`,
  nextMoves: `query ($from: String!) { nextMoves(profile: {position: {role: $from}}) { to { role { slug name } } kind feasibility similarity months } }`,
  transitionPaths: ROUTES,
  pathsBesideCurated: ROUTES,
  role: "query ($from: String!) { role(slug: $from) { slug name summary } }",
};

/** What Neo4j is asked behind the same server (moves-reference.ts). */
export const REFERENCES = {
  skillGap: "query ($from: String!, $to: String!) { gap(from: $from, to: $to) { slug name importance required held } }",
  nextMoves: "query ($from: String!) { alike(from: $from) { slug similarity } }",
  transitionPaths: "query ($from: String!, $to: String!) { paths(from: $from, to: $to) { cost slugs } }",
  pathsBesideCurated: "query ($from: String!, $to: String!) { curatedPaths(from: $from, to: $to) { cost slugs } }",
};

/** A question that has a reference. */
export type Question = keyof typeof REFERENCES;

/** The questions in the order they are measured. */
export const MEASURED: readonly Question[] = ["skillGap", "nextMoves", "transitionPaths", "pathsBesideCurated"];
