import { randomUUID } from "node:crypto";
import type { Graph } from "../neo4j/statement.ts";
import { type Fields, keyOf, type NodeKey, type State } from "./change.ts";
import { currentStates } from "./current.ts";
import { partsOf } from "./removal.ts";

interface Part {
  readonly key: NodeKey;
  readonly fields: Fields;
}

/**
 * Pay figures and guide items move to the concept that stays: a figure only where it has none for the same region, basis and year,
 * items only to sections that it leaves empty. A part that changes its owner is a new one.
 */
export async function mergedParts(graph: Graph, from: readonly string[], into: string): Promise<State[]> {
  const keys = await partsOf(graph, [into, ...from]);
  const current = await currentStates(graph, keys);
  const parts = keys.map((key): Part => ({ key, fields: current.get(keyOf(key)) ?? {} }));
  const taken = new Set(parts.filter(({ key }) => key.owner === into).map(placeOf));
  const leaving = parts.filter(({ key }) => key.owner !== into);
  const arriving = leaving.filter((part) => !taken.has(placeOf(part)));
  return [
    ...leaving.map(({ key }): State => ({ ...key, fields: null })),
    ...onePerPlace(arriving).map(
      ({ key, fields }): State => ({ node: key.node, id: randomUUID(), owner: into, fields }),
    ),
  ];
}

function placeOf({ key, fields }: Part): string {
  return key.node === "SALARY" ? `pay ${fields.region} ${fields.basis} ${fields.year}` : `section ${fields.section}`;
}

/** Of several pay figures for the same place the first is taken; the items of a section come from one concept only. */
function onePerPlace(parts: readonly Part[]): Part[] {
  const first = new Map<string, Part>();
  for (const part of parts) if (!first.has(placeOf(part))) first.set(placeOf(part), part);
  return parts.filter((part) => {
    const kept = first.get(placeOf(part));
    return part.key.node === "SALARY" ? kept === part : kept?.key.owner === part.key.owner;
  });
}
