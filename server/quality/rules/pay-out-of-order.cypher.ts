import { number, text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const PAY_OUT_OF_ORDER = patternRule({
  name: "pay out of order",
  severity: "WARNING",
  description: "A level pays less than the one below it, in the same region, currency, basis and year.",
  kinds: ["LEVEL"],
  where: `MATCH (r:Role {status: 'PUBLISHED'})-[:HAS_LEVEL]->(n)
    MATCH (r)-[:HAS_LEVEL]->(below:Level {status: 'PUBLISHED'}) WHERE below.rank = n.rank - 1
    MATCH (n)-[:PAYS]->(p:Salary)-[:IN_REGION]->(g:Region)
    MATCH (below)-[:PAYS]->(q:Salary {currency: p.currency, basis: p.basis, year: p.year})-[:IN_REGION]->(g)
    WHERE coalesce(p.median, p.average) < coalesce(q.median, q.average)
    WITH n, r, below, g, p, q ORDER BY p.year DESC
    WITH n, r, below, collect({
      region: g.name, currency: p.currency, pay: coalesce(p.median, p.average), less: coalesce(q.median, q.average)
    }) AS cases`,
  others: "[below.id, r.id]",
  facts:
    "level: n.name, below: below.name, region: cases[0].region, currency: cases[0].currency, pay: cases[0].pay, less: cases[0].less",
  reachedFrom: "(c)-[:HAS_LEVEL*1..2]-(n:Level)",
  message: (facts) => {
    const [pay, less] = [number(facts, "pay"), number(facts, "less")].map((amount) => amount.toLocaleString("en-US"));
    const [level, below, region, currency] = ["level", "below", "region", "currency"].map((key) => text(facts, key));
    return `${level} pays ${pay} ${currency} in ${region}, less than the ${less} of ${below}.`;
  },
});
