import { MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { Scale } from "../layout/Scale.tsx";
import { Scrollable } from "../layout/Scrollable.tsx";
import { leftOut, type MatchedRow } from "./matchedRows.ts";

interface Props {
  readonly rows: readonly MatchedRow[];
  readonly onChoose: (index: number, skill: string) => void;
}

/** What every pasted row means, to be put right before anything is written. */
export function PastePreview({ rows, onChoose }: Props) {
  return (
    <Scrollable label="What the rows mean">
      <Table size="small" sx={{ mt: 2, minWidth: 620 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Pasted</TableCell>
            <TableCell scope="col">Skill</TableCell>
            <TableCell scope="col">Importance</TableCell>
            <TableCell scope="col">Proficiency</TableCell>
            <TableCell scope="col">Remark</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((matched, index) => (
            <TableRow key={index}>
              <TableCell component="th" scope="row">
                {matched.row.name}
              </TableCell>
              <TableCell>
                <SkillChoice matched={matched} onChoose={(skill) => onChoose(index, skill)} />
              </TableCell>
              <TableCell>
                <Scale of="importance" value={matched.row.importance} />
              </TableCell>
              <TableCell>
                <Scale of="proficiency" value={matched.row.proficiency} />
              </TableCell>
              <TableCell>{remarkOn(matched)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

function SkillChoice({ matched, onChoose }: { matched: MatchedRow; onChoose: (skill: string) => void }) {
  return (
    <TextField
      select
      value={matched.skill}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{
        select: { displayEmpty: true, SelectDisplayProps: { "aria-label": `Skill for ${matched.row.name}` } },
      }}
      sx={{ m: 0 }}
    >
      <MenuItem value={leftOut}>Leave out</MenuItem>
      {matched.hits.map(({ concept, matched: name }) => (
        <MenuItem key={concept.id} value={concept.id}>
          {concept.name}
          {name === concept.name ? "" : ` (${name})`}
        </MenuItem>
      ))}
    </TextField>
  );
}

function remarkOn({ row, hits, skill, sure, known }: MatchedRow): string {
  const match =
    hits.length === 0 ? "no skill is named like this" : sure || skill !== leftOut ? null : "similar names only";
  return [match, known ? "required already: will be changed" : null, row.remark]
    .filter((part) => part !== null)
    .join("; ");
}
