import { Box, MenuItem, TextField, Typography } from "@mui/material";
import type { RequirementRowFragment } from "../gql/graphql.ts";
import { skillKindNames, skillKinds } from "../skill/skillKind.ts";
import { groupsIn, type RowFilter } from "./gridFilter.ts";

interface Props {
  readonly rows: readonly RequirementRowFragment[];
  readonly filter: RowFilter;
  /** How many rows the filter lets through. */
  readonly shown: number;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Fewer rows are seen at a glance. */
const worthFiltering = 8;

/** Narrows a grid to a kind, a group or a name. */
export function GridFilters({ rows, filter, shown, onFilter }: Props) {
  if (rows.length < worthFiltering) return null;
  const kinds = skillKinds.filter((kind) => rows.some(({ node }) => node.skillKind === kind));
  const kindOf = (value: string) => kinds.find((kind) => kind === value) ?? "";
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "2fr 1fr 1fr" }, alignItems: "center" }}>
      <TextField
        label="Filter by name"
        type="search"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <TextField
        select
        label="Kind"
        value={filter.kind}
        onChange={(event) => onFilter({ ...filter, kind: kindOf(event.target.value) })}
      >
        <MenuItem value="">All kinds</MenuItem>
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {skillKindNames[kind]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label="Group"
        value={filter.group}
        onChange={(event) => onFilter({ ...filter, group: event.target.value })}
      >
        <MenuItem value="">All groups</MenuItem>
        {groupsIn(rows).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" color="text.secondary" role="status" sx={{ gridColumn: "1 / -1" }}>
        {shown === rows.length ? `${rows.length} requirements` : `${shown} of ${rows.length} requirements`}
      </Typography>
    </Box>
  );
}
