import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Needs } from "../server/access/needs.ts";
import type { Context } from "../server/context.ts";
import { number, optionalNumber, type Row, records, text, texts } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";

/** The best single Cypher for a gap: the target's requirements with what the origin has of each. */
const GAP = statement(
  "reference gap",
  `MATCH (b:Role {slug: $to})-[n:REQUIRES]->(s:Skill)
   OPTIONAL MATCH (s)<-[h:REQUIRES]-(:Role {slug: $from})
   WITH s, n, h ORDER BY n.importance DESC, s.slug
   RETURN s.slug AS slug, s.name AS name, n.importance AS importance, n.proficiency AS required, h.proficiency AS held`,
  (row) => ({
    slug: text(row, "slug"),
    name: text(row, "name"),
    importance: number(row, "importance"),
    required: optionalNumber(row, "required"),
    held: optionalNumber(row, "held"),
  }),
);

/** How many chains to a role are kept in each layer of a search: the cheapest three, or the cheapest one. */
const KEPT = {
  three: (chain: string) => `WITH x, ${chain} AS p ORDER BY p[0] WITH x, collect(p)[..3] AS chains UNWIND chains AS p`,
  one: (chain: string) => `WITH x, min(${chain}) AS p`,
};

/**
 * Routes over the moves that the product searches (kept-moves.ts), though not judged for the person who asks: three layers of chains from
 * both ends, met in the middle. Keeping three to a role finds the three best, and is the best single Cypher found that does. Keeping one takes a
 * third of the time, but its second and third routes are not always the best. To write all chains out takes twenty times as long.
 */
function paths(name: string, kept: (chain: string) => string) {
  const layer = (before: string, from: string, to: string, nodes: string) =>
    `CALL (${before}) { UNWIND ${before} AS known WITH known.node AS u, known.path AS p MATCH (u)${from}-[t:KEPT_MOVE]-${to}(x)
     WHERE NOT x IN p[1] ${kept(`[p[0] + t.cost, ${nodes}]`)} RETURN collect({node: x, path: p})`;
  const there = (from: string, to: string) => `${layer(from, "", ">", "p[1] + x")} AS ${to} }`;
  const back = (from: string, to: string) => `${layer(from, "<", "", "[x] + p[1]")} AS ${to} }`;
  return statement(
    name,
    `MATCH (a:Role {slug: $from}), (b:Role {slug: $to})
     WITH b, [{node: a, path: [0.0, [a]]}] AS l0, [{node: b, path: [0.0, [b]]}] AS r0
     ${there("l0", "l1")} ${there("l1", "l2")} ${there("l2", "l3")} ${back("r0", "r1")} ${back("r1", "r2")} ${back("r2", "r3")}
     CALL (b, l1, l2, l3, r1, r2, r3) {
       UNWIND l1 + l2 + l3 AS l WITH b, l WHERE l.node = b RETURN l.path[0] AS cost, l.path[1] AS nodes
       UNION ALL
       UNWIND [l IN l3 | {node: l.node, there: l.path}] + [r IN r1 + r2 + r3 | {node: r.node, back: r.path}] AS met
       WITH met.node AS m, collect(met.there) AS there, collect(met.back) AS back
       UNWIND there AS p UNWIND back AS q
       WITH p, q, p[0] + q[0] AS cost ORDER BY cost LIMIT 60
       RETURN cost, p[1] + q[1][1..] AS nodes }
     WITH DISTINCT cost, nodes ORDER BY cost LIMIT 60
     WHERE all(n IN nodes WHERE single(m IN nodes WHERE m = n)) WITH nodes, cost LIMIT 3
     RETURN cost, [n IN nodes | n.slug] AS slugs`,
    pathOf,
  );
}

const pathOf = (row: Row) => ({ cost: number(row, "cost"), slugs: texts(row, "slugs") });
const BEST_PATHS = paths("reference best paths", KEPT.three);
const QUICK_PATHS = paths("reference quick paths", KEPT.one);

/** The best single Cypher for routes over curated moves, of which there are few: it meets in the middle and carries nothing but nodes and costs. */
const CURATED_PATHS = statement(
  "reference curated paths",
  `MATCH (a:Role {slug: $from}), (b:Role {slug: $to})
   CALL (a) { MATCH (a)((x)-[t:TRANSITIONS_TO]->(y)){0,3}(m) RETURN m, collect({n: y, h: size(t), c: reduce(c = 0.0, e IN t | c + e.months)}) AS ls }
   CALL (m, b) { MATCH (m)((x)-[t:TRANSITIONS_TO]->(y)){0,3}(b) RETURN collect({n: y, h: size(t), c: reduce(c = 0.0, e IN t | c + e.months)}) AS rs }
   WITH a, ls, rs WHERE size(rs) > 0
   UNWIND ls AS l UNWIND rs AS r WITH a, l, r WHERE (l.h = 3 OR r.h = 0) AND l.h + r.h > 0
   WITH [a] + l.n + r.n AS ns, l.c + r.c AS cost ORDER BY cost LIMIT 20
   WHERE all(n IN ns WHERE single(m IN ns WHERE m = n)) WITH ns, cost LIMIT 3
   RETURN cost, [n IN ns | n.slug] AS slugs`,
  pathOf,
);

/** The best single Cypher for alike roles: the cosine over the skills that are shared. */
const ALIKE = statement(
  "reference alike roles",
  `MATCH (a:Role {slug: $from})
   CALL (a) { MATCH (a)-[q:REQUIRES]->() RETURN sqrt(sum((q.importance * coalesce(q.proficiency, q.importance)) ^ 2)) AS own }
   MATCH (a)-[qa:REQUIRES]->(s:Skill)<-[qb:REQUIRES]-(b:Role)
   WITH own, b, sum(qa.importance * coalesce(qa.proficiency, qa.importance) * qb.importance * coalesce(qb.proficiency, qb.importance)) AS dot
   CALL (b) { MATCH (b)-[q:REQUIRES]->() RETURN sqrt(sum((q.importance * coalesce(q.proficiency, q.importance)) ^ 2)) AS other }
   WITH b, dot / (own * other) AS similarity ORDER BY similarity DESC LIMIT 10
   RETURN collect({slug: b.slug, similarity: similarity}) AS roles`,
  (row) => records(row, "roles").map((role) => ({ slug: text(role, "slug"), similarity: number(role, "similarity") })),
);

@ObjectType({ simpleResolvers: true })
class ReferenceSkill {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => Int) importance: number;
  @Field(() => Int, { nullable: true }) required: number | null;
  @Field(() => Int, { nullable: true }) held: number | null;
}

@ObjectType({ simpleResolvers: true })
class ReferencePath {
  @Field(() => Float) cost: number;
  @Field(() => [String]) slugs: string[];
}

@ObjectType({ simpleResolvers: true })
class ReferenceRole {
  @Field(() => String) slug: string;
  @Field(() => Float) similarity: number;
}

/** What Neo4j itself answers behind the same server. */
@Resolver()
export class ReferenceResolver {
  @Needs("VIEWER")
  @Query(() => [ReferenceSkill])
  gap(@Arg("from", () => String) from: string, @Arg("to", () => String) to: string, @Ctx() { graph }: Context) {
    return graph.read(GAP, { from, to });
  }

  @Needs("VIEWER")
  @Query(() => [ReferencePath])
  bestPaths(@Arg("from", () => String) from: string, @Arg("to", () => String) to: string, @Ctx() { graph }: Context) {
    return graph.read(BEST_PATHS, { from, to });
  }

  @Needs("VIEWER")
  @Query(() => [ReferencePath])
  quickPaths(@Arg("from", () => String) from: string, @Arg("to", () => String) to: string, @Ctx() { graph }: Context) {
    return graph.read(QUICK_PATHS, { from, to });
  }

  @Needs("VIEWER")
  @Query(() => [ReferencePath])
  curatedPaths(
    @Arg("from", () => String) from: string,
    @Arg("to", () => String) to: string,
    @Ctx() { graph }: Context,
  ) {
    return graph.read(CURATED_PATHS, { from, to });
  }

  @Needs("VIEWER")
  @Query(() => [ReferenceRole])
  async alike(@Arg("from", () => String) from: string, @Ctx() { graph }: Context) {
    return (await graph.read(ALIKE, { from })).flat();
  }
}
