import { Box, Button, Collapse, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { valueWords } from "../explorer/measures.ts";
import { Scrollable } from "../layout/Scrollable.tsx";

/** What one mark of a plot says, by column. */
export type PlotRow = Readonly<Record<string, string | number | null>>;

function cell(value: string | number | null): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? value.toLocaleString("en-US") : valueWords(value);
}

/** The figures of a plot for those who do not see it, or want them exactly. */
export function PlotTable({ title, rows }: { title: string; rows: readonly PlotRow[] }) {
  const [open, setOpen] = useState(false);
  const columns = Object.keys(rows[0] ?? {});
  const numeric = (column: string) => rows.every((row) => typeof row[column] !== "string");
  return (
    <Box sx={{ mt: 1 }}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide the figures" : "Show the figures"}
      </Button>
      <Collapse in={open} unmountOnExit>
        <Scrollable label={`${title}, as a table`}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columns.map((column) => (
                  <TableCell key={column} align={numeric(column) ? "right" : "left"}>
                    {column}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={Object.values(row).join(" ")}>
                  {columns.map((column) => (
                    <TableCell key={column} align={numeric(column) ? "right" : "left"}>
                      {cell(row[column] ?? null)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Scrollable>
      </Collapse>
    </Box>
  );
}
