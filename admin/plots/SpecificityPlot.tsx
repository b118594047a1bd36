import { useQuery } from "@tanstack/react-query";
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis, ZAxis } from "recharts";
import { useAnswer } from "../data/useAnswer.ts";
import { askMeasure } from "../explorer/asking.ts";
import { DemandPlotDocument } from "../gql/graphql.ts";
import { PlotFrame } from "./PlotFrame.tsx";
import { usePlotInks } from "./usePlotInks.tsx";

interface Dot {
  readonly name: string;
  readonly roles: number;
  readonly specificity: number;
  readonly families: number;
}

/** The hundred skills most in demand, by how much of their demand lies in one family. */
function useDots() {
  const { data, isLoading } = useAnswer(DemandPlotDocument, { metric: "ROLE_COUNT", filter: null, first: 100 });
  const ids = (data?.skillDemand ?? []).map(({ skill }) => skill.id);
  const specificity = useQuery({
    queryKey: ["measure", "SPECIFICITY", ids],
    queryFn: () => askMeasure(ids, "SPECIFICITY"),
    enabled: ids.length > 0,
  });
  const dots = (data?.skillDemand ?? []).flatMap(({ skill, roleCount, families }): Dot[] => {
    const value = specificity.data?.get(skill.id);
    return value === undefined ? [] : [{ name: skill.name, roles: roleCount, specificity: value, families }];
  });
  return { dots, waiting: isLoading || specificity.isLoading };
}

/** Which skills many roles require, and whether one family does or all. */
export function SpecificityPlot() {
  const { dots, waiting } = useDots();
  const rows = dots.map(({ name, roles, specificity, families }) => ({
    Skill: name,
    Roles: roles,
    Specificity: specificity,
    Families: families,
  }));
  return (
    <PlotFrame
      title="Specificity and demand"
      about="The hundred skills that most roles require. Towards the top one family asks for them, towards the bottom many do; to the right more roles do."
      rows={rows}
      waiting={waiting}
    >
      <Dots dots={dots} />
    </PlotFrame>
  );
}

function Dots({ dots }: { dots: readonly Dot[] }) {
  const { palette, axis, tooltip } = usePlotInks();
  const percent = (value: unknown) => (typeof value === "number" ? `${Math.round(value * 100)}%` : "");
  return (
    <ResponsiveContainer width="100%" height={460}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 10, left: 4, right: 20, bottom: 20 }}>
        <CartesianGrid stroke={palette.divider} />
        <XAxis
          type="number"
          dataKey="roles"
          name="Roles"
          {...axis}
          label={{
            value: "Roles that require it",
            position: "insideBottom",
            offset: -12,
            fill: palette.text.secondary,
          }}
        />
        <YAxis
          type="number"
          dataKey="specificity"
          name="Specificity"
          domain={[0, 1]}
          tickFormatter={percent}
          {...axis}
        />
        <ZAxis range={[50, 50]} />
        <Tooltip content={<DotNote style={tooltip.contentStyle} />} />
        <Scatter data={[...dots]} fill={palette.primary.main} fillOpacity={0.65} isAnimationActive={false} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}

interface NoteProps {
  readonly style: React.CSSProperties;
  readonly payload?: readonly { readonly payload?: Dot }[];
}

function DotNote({ style, payload }: NoteProps) {
  const dot = payload?.[0]?.payload;
  if (!dot) return null;
  return (
    <div style={{ ...style, padding: "6px 10px" }}>
      <strong>{dot.name}</strong>
      <br />
      {dot.roles} roles in {dot.families} families, {Math.round(dot.specificity * 100)}% in one
    </div>
  );
}
