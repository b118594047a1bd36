import type { Relation } from "../../changes/catalogue.ts";
import type { ContentEdge, ContentNode } from "../graph-content.ts";

/** The codes that the format asks for. */
export interface Codes {
  /** Of each family: its ISCO code, or a local one that continues that of its parent. */
  readonly group: ReadonlyMap<string, string>;
  readonly occupation: ReadonlyMap<string, OccupationCode>;
  /** What concepts are called in other taxonomies. */
  readonly external: ReadonlyMap<string, string>;
}

/** A counterpart that is the same thing in another taxonomy. */
export interface Counterpart {
  readonly scheme: string;
  readonly code: string;
}

interface OccupationCode {
  readonly group: string;
  readonly code: string;
  readonly type: "escooccupation" | "localoccupation";
}

interface Coded {
  readonly families: readonly ContentNode[];
  /** The ids of roles, in order. */
  readonly roles: readonly string[];
  readonly counterparts: ReadonlyMap<string, Counterpart>;
  edges(relation: Relation): AsyncIterable<ContentEdge>;
}

/** Roles without a family are counted below this. */
const NO_GROUP = "Z";

/** ISCO and ESCO codes where they are known and fit together; else local codes, numbered in the order of the concepts. */
export async function codesOf({ families, roles, counterparts, edges }: Coded): Promise<Codes> {
  const parents = await targets(edges("PART_OF"));
  const group = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (below: string) => {
    counts.set(below, (counts.get(below) ?? 0) + 1);
    return counts.get(below) ?? 0;
  };
  const ids = new Set(families.map(({ id }) => id));
  const codeOf = (id: string): string => {
    const parent = parents.get(id);
    const above = parent !== undefined && ids.has(parent) ? codeOf(parent) : "";
    const known = group.get(id) ?? iscoCode(counterparts.get(id)) ?? `${above}A${next(above)}`;
    group.set(id, known);
    return known;
  };
  for (const { id } of families) codeOf(id);
  const familyOf = await targets(edges("IN_FAMILY"));
  const occupation = new Map(
    roles.map((id) => {
      const below = group.get(familyOf.get(id) ?? "") ?? NO_GROUP;
      return [id, escoCode(counterparts.get(id), below) ?? local(below, next(`roles of ${below}`))];
    }),
  );
  return { group, occupation, external: new Map([...counterparts].map(([id, { code }]) => [id, code])) };
}

function local(group: string, count: number): OccupationCode {
  return { group, code: `${group}_${count}`, type: "localoccupation" };
}

function iscoCode(counterpart: Counterpart | undefined): string | null {
  return counterpart && /^ISCO/i.test(counterpart.scheme) && /^\d{1,4}$/.test(counterpart.code)
    ? counterpart.code
    : null;
}

function escoCode(counterpart: Counterpart | undefined, group: string): OccupationCode | null {
  const fits = counterpart?.scheme === "ESCO" && /^\d/.test(group) && counterpart.code.startsWith(`${group}.`);
  return fits ? { group, code: counterpart.code, type: "escooccupation" } : null;
}

async function targets(edges: AsyncIterable<ContentEdge>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { from, to } of edges) found.set(from, to);
  return found;
}
