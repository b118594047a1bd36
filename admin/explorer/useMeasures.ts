import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { askMeasure } from "./asking.ts";
import { isSkillMetric, type MeasureName, ownValues, type Values } from "./measures.ts";
import type { Adjacency } from "./neighbors.ts";
import type { Picture, PictureNode } from "./picture.ts";

const none: Values = new Map();

/** What is measured. */
interface Measured {
  readonly nodes: readonly PictureNode[];
  readonly adjacency: Adjacency;
  /** The revision it is shown as of; undefined for now. */
  readonly asOf: number | undefined;
}

/** The values of a measure for what is in the picture: counted here, or asked for. */
function useValues(name: MeasureName | null, { nodes, adjacency, asOf }: Measured): Values {
  const metric = name !== null && isSkillMetric(name) ? name : null;
  const skills = useMemo(() => nodes.filter(({ kind }) => kind === "SKILL").map(({ id }) => id), [nodes]);
  const { data } = useQuery({
    queryKey: ["measure", metric, skills, asOf ?? "now"],
    queryFn: () => (metric ? askMeasure(skills, metric, asOf) : none),
    enabled: metric !== null && skills.length > 0,
  });
  const own = useMemo(
    () => (name === null ? none : ownValues(name, nodes, (id) => adjacency.get(id)?.length ?? 0)),
    [name, nodes, adjacency],
  );
  return metric ? (data ?? none) : own;
}

/** What colors and sizes of the picture show as numbers. */
export function useMeasures({ look }: Picture, shown: Measured) {
  const { colorBy, sizeBy } = look;
  const byNumber = colorBy === "kind" || colorBy === "family" || colorBy === "community" ? null : colorBy;
  const colors = useValues(byNumber, shown);
  const sizes = useValues(sizeBy === "same" ? null : sizeBy, shown);
  return useMemo(() => ({ colors, sizes }), [colors, sizes]);
}
