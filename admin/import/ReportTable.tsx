import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Scrollable } from "../layout/Scrollable.tsx";
import { formatCount } from "../wording/count.ts";

interface Props {
  readonly title: string;
  /** How many there are in all, where the rows are only the first. */
  readonly total?: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A part of a report; nothing where it has nothing to say. */
export function ReportTable({ title, total, headings, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
        {total === undefined ? "" : `: ${formatCount(total, "entry", "entries")}`}
        {total !== undefined && total > rows.length ? `, the first ${rows.length}` : ""}
      </Typography>
      <Scrollable label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {headings.map((heading) => (
                <TableCell key={heading}>{heading}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, index) => (
              <TableRow key={index}>
                {row.map((cell, column) => (
                  <TableCell key={headings[column]}>{cell}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scrollable>
    </Box>
  );
}
