import LeftIcon from "@mui/icons-material/ArrowBack";
import RightIcon from "@mui/icons-material/ArrowForward";
import { Box, Button, Checkbox, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { RequirementRowFragment } from "../gql/graphql.ts";
import { Measured } from "../layout/Scale.tsx";
import { Scrollable } from "../layout/Scrollable.tsx";
import type { ComparedSkill } from "./compareRequirements.ts";

type Copy = (rows: readonly ComparedSkill[], from: "left" | "right") => Promise<unknown>;

interface Props {
  /** The names of the two. */
  readonly left: string;
  readonly right: string;
  readonly rows: readonly ComparedSkill[];
  /** Null for those who may only read. */
  readonly onCopy: Copy | null;
}

/** Skill by skill what either side requires. */
export function ComparisonTable({ left, right, rows, onCopy }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = rows.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen(new Set([...chosen].filter((each) => each !== id).concat(chosen.has(id) ? [] : [id])));
  const copy = async (from: "left" | "right") => {
    if (onCopy && (await onCopy(picked, from)) !== null) setChosen(new Set());
  };
  const chooseAll = () => setChosen(new Set(rows.map(({ id }) => id)));
  return (
    <>
      {onCopy ? <CopyBar names={{ left, right }} count={picked.length} onAll={chooseAll} onCopy={copy} /> : null}
      <Scrollable label="Comparison">
        <Table size="small" sx={{ minWidth: 640 }}>
          <TableHead>
            <TableRow>
              {onCopy ? <TableCell>Choose</TableCell> : null}
              <TableCell scope="col">Skill</TableCell>
              <TableCell scope="col">{left}</TableCell>
              {onCopy ? <TableCell scope="col">Copy</TableCell> : null}
              <TableCell scope="col">{right}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ComparedRow
                key={row.id}
                row={row}
                names={{ left, right }}
                chosen={chosen.has(row.id)}
                onToggle={() => toggle(row.id)}
                onCopy={onCopy}
              />
            ))}
          </TableBody>
        </Table>
      </Scrollable>
    </>
  );
}

interface Names {
  readonly left: string;
  readonly right: string;
}

interface BarProps {
  readonly names: Names;
  readonly count: number;
  readonly onAll: () => void;
  readonly onCopy: (from: "left" | "right") => void;
}

function CopyBar({ names, count, onAll, onCopy }: BarProps) {
  const none = count === 0;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, my: 1 }}>
      <Button size="small" onClick={onAll}>
        Choose all
      </Button>
      <Button size="small" disabled={none} startIcon={<RightIcon />} onClick={() => onCopy("left")}>
        Copy {count} to {names.right}
      </Button>
      <Button size="small" disabled={none} startIcon={<LeftIcon />} onClick={() => onCopy("right")}>
        Copy {count} to {names.left}
      </Button>
    </Box>
  );
}

interface RowProps {
  readonly row: ComparedSkill;
  readonly names: Names;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onCopy: Copy | null;
}

function ComparedRow({ row, names, chosen, onToggle, onCopy }: RowProps) {
  const { skill, left, right } = row;
  return (
    <TableRow>
      {onCopy ? (
        <TableCell padding="checkbox">
          <Checkbox
            checked={chosen}
            onChange={onToggle}
            slotProps={{ input: { "aria-label": `Choose ${skill.name}` } }}
          />
        </TableCell>
      ) : null}
      <TableCell component="th" scope="row">
        <ConceptLink concept={skill} />
      </TableCell>
      <TableCell>
        <Required row={left} />
      </TableCell>
      {onCopy ? <CopyCell row={row} names={names} onCopy={onCopy} /> : null}
      <TableCell>
        <Required row={right} />
      </TableCell>
    </TableRow>
  );
}

function CopyCell({ row, names, onCopy }: Pick<RowProps, "row" | "names"> & { readonly onCopy: Copy }) {
  const { skill, left, right } = row;
  return (
    <TableCell sx={{ whiteSpace: "nowrap" }}>
      <IconButton
        size="small"
        disabled={left === null}
        aria-label={`Copy ${skill.name} to ${names.right}`}
        onClick={() => onCopy([row], "left")}
      >
        <RightIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        disabled={right === null}
        aria-label={`Copy ${skill.name} to ${names.left}`}
        onClick={() => onCopy([row], "right")}
      >
        <LeftIcon fontSize="small" />
      </IconButton>
    </TableCell>
  );
}

function Required({ row }: { row: RequirementRowFragment | null }) {
  if (row === null) return <Box sx={{ color: "text.secondary" }}>not required</Box>;
  return (
    <Box sx={{ display: "flex", gap: 2 }}>
      <Measured of="importance" value={row.importance} />
      <Measured of="proficiency" value={row.proficiency} />
    </Box>
  );
}
