import { Box } from "@mui/material";
import type { MoveItemFragment, PayChangeItemFragment } from "../gql/graphql.ts";
import { Share } from "../layout/Share.tsx";
import { formatMoney } from "../wording/money.ts";
import { aboutMonths, signedPercent } from "./words.ts";

const line = { display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5, alignItems: "center" } as const;

type Figures = Pick<MoveItemFragment, "feasibility" | "similarity" | "months" | "salaryChange">;

/** How feasible, how alike, how long, and what it does to pay. */
export function MoveFigures({ move }: { move: Figures }) {
  return (
    <Box sx={line}>
      <Share of="feasible" value={move.feasibility} />
      <Share of="alike" value={move.similarity} />
      <span>{aboutMonths(move.months)}</span>
      <PayChange change={move.salaryChange} />
    </Box>
  );
}

/** The change of pay where like can be compared with like. */
export function PayChange({ change }: { change: PayChangeItemFragment | null }) {
  if (!change)
    return (
      <Box component="span" sx={{ color: "text.secondary" }}>
        pay cannot be compared
      </Box>
    );
  const { from, to, percent, currency, basis, region } = change;
  const title = `Median ${basis === "TOTAL" ? "total pay" : "base pay"} a year in ${region.name}`;
  return (
    <span title={title}>
      {signedPercent(percent)} pay ({formatMoney(from, currency)} → {formatMoney(to, currency)})
    </span>
  );
}
