import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { MoveItemFragment } from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { Unfolded } from "./Unfolded.tsx";
import { partName } from "./words.ts";

/** On demand: the parts that make up how feasible a move is and how alike the work is, with the reason for each. */
export function WhyFeasible({ move }: { move: MoveItemFragment }) {
  const percent = Math.round(move.feasibility * 100);
  return (
    <Unfolded closed={`Why ${percent}% feasible?`} open="Hide the reasons">
      <Typography variant="body2" sx={{ maxWidth: "80ch" }}>
        {move.rationale} {move.salaryNote}
      </Typography>
      <Parts title="Feasible" parts={move.parts} sum={move.feasibility} note="What is not known is left out." />
      <Parts
        title="Alike"
        parts={move.likeness}
        sum={move.similarity}
        note="0 is what two roles have in common by chance, 1 is the same work."
      />
    </Unfolded>
  );
}

interface PartsProps {
  readonly title: string;
  readonly parts: MoveItemFragment["parts"];
  readonly sum: number;
  readonly note: string;
}

function Parts({ title, parts, sum, note }: PartsProps) {
  return (
    <Box sx={{ mt: 1.5 }}>
      <Scrollable label={`${title}: the parts`}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{title}</TableCell>
              <TableCell align="right">Weight × value</TableCell>
              <TableCell>Because</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.map((part) => (
              <PartRow key={part.name} part={part} />
            ))}
          </TableBody>
        </Table>
      </Scrollable>
      <Box component="p" sx={{ fontSize: "0.8125rem", color: "text.secondary", mt: 0.5, mb: 0 }}>
        The products add up to {sum.toFixed(2)}. {note}
      </Box>
    </Box>
  );
}

function PartRow({ part: { name, weight, value, because } }: { part: MoveItemFragment["parts"][number] }) {
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {partName(name)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
        {weight.toFixed(2)} × {value.toFixed(2)}
      </TableCell>
      <TableCell sx={{ minWidth: 200 }}>{because}</TableCell>
    </TableRow>
  );
}
