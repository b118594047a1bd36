import type { ConceptKind } from "../concept/concept.rules.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import { type CommunityMembers, communityId } from "./measures/communities.ts";
import { demandFor, type SkillMetric } from "./measures/demand.ts";
import { CENTRALITY, COMMUNITIES } from "./measures/measured.ts";

type Values<Value> = Promise<ReadonlyMap<string, Value>>;

/** Keeps what was computed from a version of the projection, by name, as long as the version is there. */
class KeptByVersion<Name extends string, Value> {
  private readonly compute: (version: ProjectionVersion, name: Name) => Values<Value>;
  private readonly known = new WeakMap<ProjectionArrays, Map<Name, Values<Value>>>();

  constructor(compute: (version: ProjectionVersion, name: Name) => Values<Value>) {
    this.compute = compute;
  }

  of(version: ProjectionVersion, name: Name): Values<Value> {
    const ofVersion = this.known.get(version.arrays) ?? new Map<Name, Values<Value>>();
    this.known.set(version.arrays, ofVersion);
    const before = ofVersion.get(name);
    if (before) return before;
    const values = this.compute(version, name);
    ofVersion.set(name, values);
    // What failed is tried again by the next who asks.
    values.catch(() => ofVersion.delete(name));
    return values;
  }
}

const demands = new KeptByVersion<SkillMetric, number>(async ({ arrays, concepts }, metric) => {
  const central = metric === "PAGERANK" || metric === "BETWEENNESS" ? await CENTRALITY.of(arrays) : null;
  const rows = demandFor(arrays, metric, null, central);
  return new Map(rows.map(({ skill, value }) => [concepts.skills.at(skill).id, value]));
});

const memberships = new KeptByVersion<CommunityMembers, string>(async ({ arrays, concepts }, members) => {
  const found = await COMMUNITIES[members].of(arrays);
  const ids = members === "ROLES" ? concepts.roles : concepts.skills;
  return new Map(
    found.flatMap((community, index) => {
      const own = members === "ROLES" ? community.roles : community.skills;
      return own.map((member): [string, string] => [ids.at(member).id, communityId(members, index)]);
    }),
  );
});

/** The measure of every skill that a role requires, by its id. */
export function skillValues(version: ProjectionVersion, metric: SkillMetric): Values<number> {
  return demands.of(version, metric);
}

/** The id of the community of a role or skill. */
export async function communityOf(version: ProjectionVersion, kind: ConceptKind, id: string): Promise<string | null> {
  if (kind !== "ROLE" && kind !== "SKILL") return null;
  return (await memberships.of(version, kind === "ROLE" ? "ROLES" : "SKILLS")).get(id) ?? null;
}
