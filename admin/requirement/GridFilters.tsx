import { Box, TextField, Typography } from "@mui/material";
import type { RequirementRowFragment } from "../gql/graphql.ts";
import { FilterSelect } from "../inputs/FilterSelect.tsx";
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
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "2fr 1fr 1fr" }, alignItems: "center" }}>
      <TextField
        label="Filter by name"
        type="search"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <FilterSelect
        label="Kind"
        all="All kinds"
        value={filter.kind}
        choices={kinds.map((id) => ({ id, name: skillKindNames[id] }))}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      <FilterSelect
        label="Group"
        all="All groups"
        value={filter.group}
        choices={groupsIn(rows)}
        onChange={(group) => onFilter({ ...filter, group })}
      />
      <Typography variant="body2" color="text.secondary" role="status" sx={{ gridColumn: "1 / -1" }}>
        {shown === rows.length ? `${rows.length} requirements` : `${shown} of ${rows.length} requirements`}
      </Typography>
    </Box>
  );
}
