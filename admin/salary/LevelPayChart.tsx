import { type Palette, useTheme } from "@mui/material/styles";
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatMoney, formatMoneyShort } from "../wording/money.ts";
import type { PayLadder } from "./payByLevel.ts";

const barRoom = 64;
const axesRoom = 72;

/** Median and average pay of each level as bars. The table below it says the same to those who cannot see it. */
export function LevelPayChart({ ladder }: { ladder: PayLadder }) {
  return (
    <div role="img" aria-label={`Median and average pay by level in ${ladder.region}; the table below has the figures`}>
      <ResponsiveContainer width="100%" height={ladder.levels.length * barRoom + axesRoom}>
        <PayBars ladder={ladder} />
      </ResponsiveContainer>
    </div>
  );
}

/** Amounts in the currency, and the colors of the theme: what the library would otherwise choose itself. */
function dressing({ text, divider, background, action }: Palette, currency: string) {
  const short = (amount: unknown) => (typeof amount === "number" ? formatMoneyShort(amount, currency) : "");
  const full = (amount: unknown) => (typeof amount === "number" ? formatMoney(amount, currency) : "");
  const axis = { stroke: divider, tick: { fill: text.secondary, fontSize: 12 } };
  return {
    amounts: { ...axis, tickFormatter: short },
    names: axis,
    label: { position: "right", formatter: short, fill: text.primary, fontSize: 12 },
    tooltip: {
      formatter: full,
      cursor: { fill: action.hover },
      contentStyle: { background: background.paper, border: `1px solid ${divider}` },
    },
    legend: (name: unknown) => <span style={{ color: text.primary }}>{String(name)}</span>,
  } as const;
}

function PayBars({ ladder }: { ladder: PayLadder }) {
  const { palette } = useTheme();
  const { amounts, names, label, tooltip, legend } = dressing(palette, ladder.currency);
  const bars = ladder.levels.map(({ name, salary }) => ({ name, median: salary.median, average: salary.average }));
  return (
    <BarChart
      data={bars}
      layout="vertical"
      accessibilityLayer={false}
      margin={{ left: 4, right: 56 }}
      barGap={3}
      barCategoryGap={14}
    >
      <CartesianGrid horizontal={false} stroke={palette.divider} />
      <XAxis type="number" {...amounts} />
      <YAxis type="category" dataKey="name" width={118} {...names} />
      <Tooltip {...tooltip} />
      <Legend itemSorter={null} formatter={legend} />
      <Bar dataKey="median" name="Median" fill={palette.primary.main} isAnimationActive={false}>
        <LabelList dataKey="median" {...label} />
      </Bar>
      <Bar dataKey="average" name="Average" fill={palette.secondary.main} isAnimationActive={false}>
        <LabelList dataKey="average" {...label} />
      </Bar>
    </BarChart>
  );
}
