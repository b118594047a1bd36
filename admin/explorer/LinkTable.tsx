import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { PageButtons } from "../layout/PageButtons.tsx";
import { Scrollable } from "../layout/Scrollable.tsx";
import { edgeKey, type Picture } from "./picture.ts";
import { relationVerb } from "./relationWords.ts";
import type { Visible } from "./visible.ts";

const rowsAPage = 25;

/** The links in the picture, the weightiest first. */
export function LinkTable({ picture, visible }: { picture: Picture; visible: Visible }) {
  const [offset, setOffset] = useState(0);
  const name = (id: string) => picture.nodes.get(id)?.name ?? "";
  const edges = visible.edges.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const start = offset < edges.length ? offset : 0;
  return (
    <>
      <Scrollable label="Links in the picture, as a table">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>From</TableCell>
              <TableCell>Relation</TableCell>
              <TableCell>To</TableCell>
              <TableCell align="right">Weight</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {edges.slice(start, start + rowsAPage).map((edge) => (
              <TableRow key={edgeKey(edge)}>
                <TableCell>{name(edge.from)}</TableCell>
                <TableCell>{relationVerb(edge.relation)}</TableCell>
                <TableCell>{name(edge.to)}</TableCell>
                <TableCell align="right">{edge.weight ?? "–"}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scrollable>
      <PageButtons offset={start} size={rowsAPage} total={edges.length} onPage={setOffset} />
    </>
  );
}
