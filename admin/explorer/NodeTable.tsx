import { Button, Checkbox, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from "@mui/material";
import { useState } from "react";
import { kindName } from "../concept/conceptPath.ts";
import { PageButtons } from "../layout/PageButtons.tsx";
import { Scrollable } from "../layout/Scrollable.tsx";
import type { Drawing } from "./drawing.ts";
import { sizeLabels, valueWords } from "./measures.ts";
import type { PictureNode } from "./picture.ts";
import type { Explorer } from "./useExplorer.ts";
import type { SceneOf } from "./useScene.ts";

const rowsAPage = 25;
type Column = "name" | "kind" | "links" | "measure";

interface Props {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  readonly drawing: Drawing | null;
}

function sortedBy(column: Column, nodes: readonly PictureNode[], sizes: ReadonlyMap<string, number>): PictureNode[] {
  const order: Readonly<Record<Column, (a: PictureNode, b: PictureNode) => number>> = {
    name: (a, b) => a.name.localeCompare(b.name),
    kind: (a, b) => kindName(a.kind).localeCompare(kindName(b.kind)),
    links: (a, b) => b.degree - a.degree,
    measure: (a, b) => (sizes.get(b.id) ?? -1) - (sizes.get(a.id) ?? -1),
  };
  return nodes.toSorted((a, b) => order[column](a, b) || a.name.localeCompare(b.name));
}

/** What is in the picture as a table: for the keyboard, for those who do not see it, and for sorting. */
export function NodeTable(props: Props) {
  const { picture } = props.explorer;
  const { visible, measured } = props.sceneOf;
  const [column, setColumn] = useState<Column>("links");
  const [offset, setOffset] = useState(0);
  const { sizeBy } = picture.look;
  const columns: readonly { name: Column; label: string; numeric?: true }[] = [
    { name: "name", label: "Name" },
    { name: "kind", label: "Kind" },
    { name: "links", label: "Links", numeric: true },
    ...(sizeBy === "same" || sizeBy === "degree"
      ? []
      : [{ name: "measure", label: sizeLabels[sizeBy], numeric: true } as const]),
  ];
  const nodes = sortedBy(column, visible.nodes, measured.sizes);
  const start = offset < nodes.length ? offset : 0;
  return (
    <>
      <Scrollable label="Concepts in the picture, as a table">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell component="td" padding="checkbox" />
              {columns.map(({ name, label, numeric }) => (
                <TableCell
                  key={name}
                  align={numeric ? "right" : "left"}
                  sortDirection={column === name ? (numeric ? "desc" : "asc") : false}
                >
                  <TableSortLabel
                    active={column === name}
                    direction={numeric ? "desc" : "asc"}
                    onClick={() => setColumn(name)}
                  >
                    {label}
                  </TableSortLabel>
                </TableCell>
              ))}
              <TableCell>Expand</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {nodes.slice(start, start + rowsAPage).map((node) => (
              <Row key={node.id} node={node} withMeasure={columns.length > 3} {...props} />
            ))}
          </TableBody>
        </Table>
      </Scrollable>
      <PageButtons offset={start} size={rowsAPage} total={nodes.length} onPage={setOffset} />
    </>
  );
}

function Row({ node, withMeasure, explorer, sceneOf, drawing }: Props & { node: PictureNode; withMeasure: boolean }) {
  const { id, name, kind, degree } = node;
  const { selection, dispatch, add } = explorer;
  const shown = sceneOf.adjacency.get(id)?.length ?? 0;
  const value = sceneOf.measured.sizes.get(id);
  const show = () => {
    dispatch({ type: "selected", ids: [id], how: "only" });
    drawing?.center(id);
  };
  return (
    <TableRow selected={selection.has(id)}>
      <TableCell padding="checkbox">
        <Checkbox
          size="small"
          checked={selection.has(id)}
          onChange={() => dispatch({ type: "selected", ids: [id], how: "toggle" })}
          aria-label={`Select ${name}`}
        />
      </TableCell>
      <TableCell>
        <Button size="small" onClick={show} sx={{ textAlign: "left", justifyContent: "flex-start" }}>
          {name}
        </Button>
      </TableCell>
      <TableCell>{kindName(kind)}</TableCell>
      <TableCell align="right">{degree}</TableCell>
      {withMeasure ? <TableCell align="right">{value === undefined ? "–" : valueWords(value)}</TableCell> : null}
      <TableCell>
        {shown < degree ? (
          <Button
            size="small"
            aria-label={`${degree - shown} more around ${name}`}
            onClick={() => add({ of: [id], depth: 1, limit: 201 }, `expand ${name}`)}
          >
            {degree - shown} more
          </Button>
        ) : (
          "all shown"
        )}
      </TableCell>
    </TableRow>
  );
}
