import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useAnswer } from "../data/useAnswer.ts";
import { GrowthPlotDocument, type GrowthPlotQuery } from "../gql/graphql.ts";
import { formatWhole } from "../wording/count.ts";
import { formatDay, formatMoment } from "../wording/date.ts";
import { PlotFrame } from "./PlotFrame.tsx";
import { usePlotInks } from "./usePlotInks.tsx";

type Point = GrowthPlotQuery["graphGrowth"][number];
const dayMs = 86_400_000;

/** How many concepts and edges there were after each revision. */
export function GrowthPlot() {
  const { data, isLoading } = useAnswer(GrowthPlotDocument, {});
  const points = data?.graphGrowth ?? [];
  const rows = points.map(({ revision, at, concepts, relations }) => ({
    Revision: revision,
    At: formatMoment(at),
    Concepts: concepts,
    Links: relations,
  }));
  return (
    <PlotFrame
      title="Growth of the graph"
      about="Concepts and links between them after each revision that added or removed some."
      rows={rows}
      waiting={isLoading}
    >
      <Lines points={points} />
    </PlotFrame>
  );
}

function Lines({ points }: { points: readonly Point[] }) {
  const { palette, axis, tooltip } = usePlotInks();
  const steps = points.map(({ at, concepts, relations }) => ({ at: Date.parse(at), concepts, relations }));
  const last = steps.at(-1);
  // What has not changed since is still so: the lines go on until now.
  const data = last ? [...steps, { ...last, at: Date.now() }] : steps;
  const long = (data.at(-1)?.at ?? 0) - (data[0]?.at ?? 0) > 2 * dayMs;
  const moment = (at: unknown) =>
    typeof at === "number" ? (long ? formatDay : formatMoment)(new Date(at).toISOString()) : "";
  const whole = (value: unknown) => (typeof value === "number" ? formatWhole(value) : "");
  const name = (value: unknown) => <span style={{ color: palette.text.primary }}>{String(value)}</span>;
  const line = { type: "stepAfter", isAnimationActive: false, strokeWidth: 2, dot: data.length < 30 } as const;
  return (
    <ResponsiveContainer width="100%" height={380}>
      <LineChart data={data} accessibilityLayer={false} margin={{ left: 8, right: 24 }}>
        <CartesianGrid stroke={palette.divider} />
        <XAxis
          type="number"
          dataKey="at"
          domain={["dataMin", "dataMax"]}
          tickFormatter={moment}
          minTickGap={60}
          {...axis}
        />
        <YAxis tickFormatter={whole} {...axis} />
        <Tooltip {...tooltip} labelFormatter={moment} formatter={whole} />
        <Legend formatter={name} />
        <Line dataKey="concepts" name="Concepts" stroke={palette.primary.main} {...line} />
        <Line dataKey="relations" name="Links" stroke={palette.secondary.main} {...line} />
      </LineChart>
    </ResponsiveContainer>
  );
}
