import type { ConceptKind } from "../gql/graphql.ts";

type Mode = "light" | "dark";

/** Colors told apart by most eyes (after Okabe and Ito, and Tol), with 3:1 against the ground of their mode. */
const groupColors: Readonly<Record<Mode, readonly string[]>> = {
  light: ["#0b6e7a", "#c2500a", "#7a3ea1", "#1f7a3d", "#b3266b", "#2c5fb3", "#8a6d00", "#5b4636", "#4a7fa5", "#a0522d"],
  dark: ["#5cc4cf", "#f29b56", "#c79be8", "#7fce8f", "#f08cb8", "#8db4f2", "#e0c34a", "#c9ae98", "#9ccbe8", "#e0a98a"],
};

const quiet: Readonly<Record<Mode, string>> = { light: "#7d8a8d", dark: "#8c9a9e" };

/** From little to much. */
const ramps: Readonly<Record<Mode, readonly string[]>> = {
  light: ["#b7c7ca", "#3f95a0", "#07424a"],
  dark: ["#40565b", "#58b3bd", "#d8f6f9"],
};

const kindPlace: Readonly<Record<ConceptKind, number>> = {
  ROLE: 0,
  SKILL: 1,
  ROLE_FAMILY: 2,
  SPECIALIZATION: 3,
  LEARNING_OPTION: 4,
  LEVEL: 5,
  SKILL_GROUP: 6,
  REGION: 7,
};

/** The shape that a kind has, so that color alone never tells it. */
export const kindShape: Readonly<Record<ConceptKind, "circle" | "square" | "diamond" | "triangle">> = {
  ROLE: "circle",
  LEVEL: "triangle",
  SKILL: "square",
  SPECIALIZATION: "triangle",
  ROLE_FAMILY: "diamond",
  SKILL_GROUP: "diamond",
  LEARNING_OPTION: "square",
  REGION: "circle",
};

/** The color of a kind. */
export const kindColor = (kind: ConceptKind, mode: Mode): string => groupColors[mode][kindPlace[kind]] ?? quiet[mode];

/** The color of the group at a place; beyond the last they are all quiet. */
export const groupColor = (place: number, mode: Mode): string => groupColors[mode][place] ?? quiet[mode];

/** How many groups have a color of their own. */
export const coloredGroups = groupColors.light.length;

/** The color of what belongs to no group or has no value. */
export const quietColor = (mode: Mode): string => quiet[mode];

/** The colors from the least to the most. */
export const rampOf = (mode: Mode): readonly string[] => ramps[mode];
