import { Bar, CartesianGrid, ComposedChart, ResponsiveContainer, Scatter, Tooltip, XAxis, YAxis } from "recharts";
import { formatMoney, formatMoneyShort } from "../wording/money.ts";
import type { PayBar } from "./pay.ts";
import { usePlotInks } from "./usePlotInks.tsx";

const barRoom = 34;

/** Bars from low to high with a mark at the middle; where one end is unknown, the bar begins or ends at the middle. */
export function PayBars({ bars, currency }: { bars: readonly PayBar[]; currency: string }) {
  const { palette, axis, tooltip } = usePlotInks();
  const short = (amount: unknown) => (typeof amount === "number" ? formatMoneyShort(amount, currency) : "");
  const data = bars.map((bar) => ({ ...bar, range: [bar.low ?? bar.median, bar.high ?? bar.median] }));
  return (
    <ResponsiveContainer width="100%" height={bars.length * barRoom + 48}>
      <ComposedChart
        data={data}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ left: 4, right: 24 }}
        barCategoryGap={10}
      >
        <CartesianGrid horizontal={false} stroke={palette.divider} />
        <XAxis type="number" {...axis} tickFormatter={short} />
        <YAxis type="category" dataKey="label" width={150} interval={0} {...axis} />
        <Tooltip cursor={tooltip.cursor} content={<BarNote style={tooltip.contentStyle} currency={currency} />} />
        <Bar dataKey="range" fill={palette.primary.main} fillOpacity={0.55} radius={4} isAnimationActive={false} />
        <Scatter dataKey="median" fill={palette.secondary.main} shape="diamond" isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

interface NoteProps {
  readonly style: React.CSSProperties;
  readonly currency: string;
  readonly payload?: readonly { readonly payload?: PayBar }[];
}

function BarNote({ style, currency, payload }: NoteProps) {
  const bar = payload?.[0]?.payload;
  if (!bar) return null;
  const money = (amount: number | null) => (amount === null ? "unknown" : formatMoney(amount, currency));
  return (
    <div style={{ ...style, padding: "6px 10px" }}>
      <strong>{bar.label}</strong>
      <br />
      {money(bar.low)} to {money(bar.high)}, middle {money(bar.median)} ({bar.year})
    </div>
  );
}
