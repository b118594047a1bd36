import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { SalaryItemFragment } from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { SourceName } from "../source/SourceList.tsx";
import { formatMoney, formatMoneyRange } from "../wording/money.ts";
import { payBasisName } from "./payBasis.ts";

interface Props {
  readonly salaries: readonly SalaryItemFragment[];
  readonly label: string;
  /** What one can do with each figure. */
  readonly actions?: (salary: SalaryItemFragment) => ReactNode;
}

/** Pay by region in local currency, with what it includes, its year and its source. */
export function SalaryTable({ salaries, label, actions }: Props) {
  return (
    <Scrollable label={label}>
      <Table size="small" sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Region</TableCell>
            <TableCell scope="col" align="right">
              Median a year
            </TableCell>
            <TableCell scope="col" align="right">
              Average
            </TableCell>
            <TableCell scope="col" align="right">
              Range
            </TableCell>
            <TableCell scope="col">Includes</TableCell>
            <TableCell scope="col">Year</TableCell>
            <TableCell scope="col">Source</TableCell>
            {actions ? <TableCell scope="col">Actions</TableCell> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {salaries.map((salary) => (
            <SalaryRow key={salary.id} salary={salary} actions={actions?.(salary)} />
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

function SalaryRow({ salary, actions }: { salary: SalaryItemFragment; actions: ReactNode }) {
  const { region, median, average, low, high, currency, basis, year, source } = salary;
  const amount = (value: number | null) => (value === null ? "–" : formatMoney(value, currency));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <ConceptLink concept={region} />
      </TableCell>
      <TableCell align="right">{amount(median)}</TableCell>
      <TableCell align="right">{amount(average)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
        {formatMoneyRange(low, high, currency) ?? "–"}
      </TableCell>
      <TableCell>{payBasisName[basis]}</TableCell>
      <TableCell>{year}</TableCell>
      <TableCell>{source ? <SourceName source={source} /> : "–"}</TableCell>
      {actions ? <TableCell>{actions}</TableCell> : null}
    </TableRow>
  );
}
