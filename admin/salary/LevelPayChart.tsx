import { useTheme } from "@mui/material/styles";
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatMoney, formatMoneyShort } from "../wording/money.ts";
import type { PayLadder } from "./payByLevel.ts";

const barRoom = 64;
const axesRoom = 72;

/** Median and average pay of each level as bars. The table below it says the same to those who cannot see it. */
export function LevelPayChart({ ladder }: { ladder: PayLadder }) {
  const { palette } = useTheme();
  const { currency, levels } = ladder;
  const bars = levels.map(({ name, salary }) => ({ name, median: salary.median, average: salary.average }));
  const short = (amount: unknown) => (typeof amount === "number" ? formatMoneyShort(amount, currency) : "");
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  const label = { position: "right", formatter: short, fill: palette.text.primary, fontSize: 12 } as const;
  return (
    <div role="img" aria-label={`Median and average pay by level in ${ladder.region}; the table below has the figures`}>
      <ResponsiveContainer width="100%" height={levels.length * barRoom + axesRoom}>
        <BarChart
          data={bars}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ left: 4, right: 56 }}
          barGap={3}
          barCategoryGap={14}
        >
          <CartesianGrid horizontal={false} stroke={palette.divider} />
          <XAxis type="number" tick={tick} tickFormatter={short} stroke={palette.divider} />
          <YAxis type="category" dataKey="name" width={118} tick={tick} stroke={palette.divider} />
          <Tooltip
            formatter={(amount) => (typeof amount === "number" ? formatMoney(amount, currency) : amount)}
            contentStyle={{ background: palette.background.paper, border: `1px solid ${palette.divider}` }}
            cursor={{ fill: palette.action.hover }}
          />
          <Legend itemSorter={null} formatter={(name) => <span style={{ color: palette.text.primary }}>{name}</span>} />
          <Bar dataKey="median" name="Median" fill={palette.primary.main} isAnimationActive={false}>
            <LabelList dataKey="median" {...label} />
          </Bar>
          <Bar dataKey="average" name="Average" fill={palette.secondary.main} isAnimationActive={false}>
            <LabelList dataKey="average" {...label} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
