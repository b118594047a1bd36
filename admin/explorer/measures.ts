import type { SkillMetric } from "../gql/graphql.ts";
import type { PictureNode } from "./picture.ts";

const skillMeasures = {
  ROLE_COUNT: "Roles that require it",
  IMPORTANCE: "Demand, by importance",
  SPECIFICITY: "Specificity to a family",
  BRIDGING: "Bridging between families",
  PAGERANK: "PageRank among skills",
  BETWEENNESS: "Betweenness among skills",
} as const satisfies Record<SkillMetric, string>;

/** A number that sizes or colors can show. */
export type MeasureName = "degree" | "shown" | SkillMetric;

/** What the size of a concept means. */
export type SizeBy = "same" | MeasureName;

/** What the color of a concept means. */
export type ColorBy = "kind" | "family" | "community" | MeasureName;

const measureLabels: Readonly<Record<MeasureName, string>> = {
  degree: "Links in the whole graph",
  shown: "Links in the picture",
  ...skillMeasures,
};

/** What sizes can mean, in words. */
export const sizeLabels: Readonly<Record<SizeBy, string>> = { same: "All the same", ...measureLabels };

/** What colors can mean, in words. */
export const colorLabels: Readonly<Record<ColorBy, string>> = {
  kind: "Kind",
  family: "Role family",
  community: "Community",
  ...measureLabels,
};

/** Whether a name out of an address is one of a closed table. */
export function isNameIn<Name extends string>(table: Readonly<Record<Name, unknown>>, name: unknown): name is Name {
  return typeof name === "string" && Object.hasOwn(table, name);
}

/** Whether the API has to be asked for the measure. */
export function isSkillMetric(name: string): name is SkillMetric {
  return isNameIn(skillMeasures, name);
}

/** Values by the id of a concept; those without are not in it. */
export type Values = ReadonlyMap<string, number>;

/** The values that the picture itself tells; those of skills come from the API. */
export function ownValues(name: MeasureName, nodes: readonly PictureNode[], linksOf: (id: string) => number): Values {
  if (name === "degree") return new Map(nodes.map(({ id, degree }) => [id, degree]));
  return name === "shown" ? new Map(nodes.map(({ id }) => [id, linksOf(id)])) : new Map();
}

/** A value in few characters: whole numbers as they are, shares to two digits. */
export function valueWords(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(2);
}
