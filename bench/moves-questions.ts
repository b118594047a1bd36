const MATCH = "{ skill { slug name } importance required held }";

/** What the product is asked. */
export const QUESTIONS = {
  skillGap: `query ($from: String!, $to: String!) { skillGap(profile: {position: {role: $from}}, target: {role: $to}) {
    coverage months met ${MATCH} short ${MATCH} missing ${MATCH} } }`,
  nextMoves: `query ($from: String!) { nextMoves(profile: {position: {role: $from}}) { to { role { slug name } } kind feasibility similarity months } }`,
  transitionPaths: `query ($from: String!, $to: String!) { transitionPaths(profile: {position: {role: $from}}, target: {role: $to}, first: 3) {
    feasibility months moves { to { role { slug name } } feasibility months } } }`,
  role: "query ($from: String!) { role(slug: $from) { slug name summary } }",
};

/** A question and what Neo4j is asked instead behind the same server (moves-reference.ts). */
interface Comparison {
  readonly question: keyof typeof QUESTIONS;
  readonly reference: string;
  /** So many clients ask the reference at most, where more would need more memory than Neo4j has. */
  readonly mostClients: number;
}

function beside(
  question: Comparison["question"],
  reference: string,
  mostClients = Number.POSITIVE_INFINITY,
): Comparison {
  return { question, reference, mostClients };
}

const pathsBeside = (name: string, mostClients?: number): Comparison =>
  beside(
    "transitionPaths",
    `query ($from: String!, $to: String!) { ${name}(from: $from, to: $to) { cost slugs } }`,
    mostClients,
  );

/** The comparisons in the order they are measured. A query for the three best routes takes a gigabyte; two at once use both cores. */
export const COMPARISONS = {
  skillGap: beside(
    "skillGap",
    "query ($from: String!, $to: String!) { gap(from: $from, to: $to) { slug name importance required held } }",
  ),
  nextMoves: beside("nextMoves", "query ($from: String!) { alike(from: $from) { slug similarity } }"),
  transitionPaths: pathsBeside("bestPaths", 2),
  besideQuickCypher: pathsBeside("quickPaths"),
  besideCuratedOnly: pathsBeside("curatedPaths"),
};

/** The name of a comparison. */
export type Compares = keyof typeof COMPARISONS;
