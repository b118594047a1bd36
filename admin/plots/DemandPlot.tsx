import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useAnswer } from "../data/useAnswer.ts";
import { colorLabels, isSkillMetric, valueWords } from "../explorer/measures.ts";
import { DemandPlotDocument, FamilyNamesDocument, SkillMetric } from "../gql/graphql.ts";
import { useAddress } from "../layout/useAddress.ts";
import { Choice } from "./Choice.tsx";
import { PlotFrame } from "./PlotFrame.tsx";
import { usePlotInks } from "./usePlotInks.tsx";

const skillCount = 25;
const barRoom = 24;
const everything = { value: "", label: "All families" };

const metrics = Object.values(SkillMetric).map((metric) => ({ value: metric, label: colorLabels[metric] }));

/** Which skills are in demand, in all families or in one. */
export function DemandPlot() {
  const { parameters, change } = useAddress();
  const asked = parameters.get("metric") ?? "";
  const metric = isSkillMetric(asked) ? asked : "ROLE_COUNT";
  const family = parameters.get("family") ?? "";
  const { data: names } = useAnswer(FamilyNamesDocument, {});
  const filter = family === "" ? null : { families: [family] };
  const { data, isLoading } = useAnswer(DemandPlotDocument, { metric, filter, first: skillCount }, { keepLast: true });
  const families = (names?.roleFamilies ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const rows = (data?.skillDemand ?? []).map(({ skill, value, roleCount, families: count }) => ({
    Skill: skill.name,
    [colorLabels[metric]]: value,
    Roles: roleCount,
    Families: count,
  }));
  const bars = (data?.skillDemand ?? []).map(({ skill, value }) => ({ name: skill.name, value }));
  return (
    <PlotFrame
      title="Skills in demand"
      about="What roles require, by a measure; for a family, only what its roles require counts."
      rows={rows}
      waiting={isLoading}
      controls={
        <>
          <Choice label="Measure" value={metric} options={metrics} onChange={(next) => change({ metric: next })} />
          <Choice
            label="Family"
            value={family}
            options={[everything, ...families]}
            onChange={(next) => change({ family: next })}
          />
        </>
      }
    >
      <Bars bars={bars} label={colorLabels[metric]} />
    </PlotFrame>
  );
}

function Bars({ bars, label }: { bars: readonly { name: string; value: number }[]; label: string }) {
  const { palette, axis, label: ink, tooltip } = usePlotInks();
  const words = (value: unknown) => (typeof value === "number" ? valueWords(value) : "");
  return (
    <ResponsiveContainer width="100%" height={bars.length * barRoom + 40}>
      <BarChart
        data={[...bars]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ left: 4, right: 44 }}
        barCategoryGap={4}
      >
        <CartesianGrid horizontal={false} stroke={palette.divider} />
        <XAxis type="number" {...axis} tickFormatter={words} />
        <YAxis type="category" dataKey="name" width={150} interval={0} {...axis} />
        <Tooltip {...tooltip} formatter={words} />
        <Bar dataKey="value" name={label} fill={palette.primary.main} isAnimationActive={false}>
          <LabelList dataKey="value" position="right" formatter={words} {...ink} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
