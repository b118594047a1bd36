import { Box, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { lazy, Suspense } from "react";
import type { RungFragment } from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { SourceName } from "../source/SourceList.tsx";
import { formatMoney, formatMoneyRange } from "../wording/money.ts";
import { payBasisName } from "./payBasis.ts";
import { type LevelPay as Pay, type PayLadder, payByLevel } from "./payByLevel.ts";

// The chart library is as large as the rest of the page: the text and the table need not wait for it.
const LevelPayChart = lazy(() => import("./LevelPayChart.tsx").then((chart) => ({ default: chart.LevelPayChart })));

/** Pay by level as a chart, and as a table for those who want or need the figures. */
export function LevelPay({ levels }: { levels: readonly RungFragment[] }) {
  const ladder = payByLevel(levels);
  if (ladder === null) return null;
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Typography component="figcaption" color="text.secondary" sx={{ mb: 1 }}>
        {payBasisName[ladder.basis].replace(/^./, (first) => first.toUpperCase())} a year in {ladder.region}, in{" "}
        {ladder.currency}.
      </Typography>
      <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
        <LevelPayChart ladder={ladder} />
      </Suspense>
      <LevelPayTable ladder={ladder} />
    </Box>
  );
}

function LevelPayTable({ ladder }: { ladder: PayLadder }) {
  return (
    <Scrollable label="Pay by level as a table">
      <Table size="small" sx={{ mt: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Level</TableCell>
            <TableCell scope="col" align="right">
              Median
            </TableCell>
            <TableCell scope="col" align="right">
              Average
            </TableCell>
            <TableCell scope="col" align="right">
              Range
            </TableCell>
            <TableCell scope="col">Year and source</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {ladder.levels.map((level) => (
            <LevelPayRow key={level.id} level={level} />
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

function LevelPayRow({ level }: { level: Pay }) {
  const { median, average, low, high, currency, year, source } = level.salary;
  const amount = (value: number | null) => (value === null ? "–" : formatMoney(value, currency));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {level.name}
      </TableCell>
      <TableCell align="right">{amount(median)}</TableCell>
      <TableCell align="right">{amount(average)}</TableCell>
      <TableCell align="right">{formatMoneyRange(low, high, currency) ?? "–"}</TableCell>
      <TableCell>
        {year}
        {source ? (
          <>
            , <SourceName source={source} />
          </>
        ) : null}
      </TableCell>
    </TableRow>
  );
}
