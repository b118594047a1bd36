import { Box, Skeleton, Typography } from "@mui/material";
import { useState } from "react";
import type { RequirementRowFragment } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { skillKindNames, skillKinds } from "../skill/skillKind.ts";
import { EditableRequirement } from "./EditableRequirement.tsx";
import { GridFilters } from "./GridFilters.tsx";
import { GridToolbar } from "./GridToolbar.tsx";
import { everything, isShown, type RowFilter } from "./gridFilter.ts";
import { KindHeading } from "./KindHeading.tsx";
import { useRequirements } from "./useRequirements.ts";
import { useRequirementWriting } from "./useRequirementWriting.ts";
import { useSteady } from "./useSteady.ts";
import { useSteadyOrder } from "./useSteadyOrder.ts";

const none: readonly RequirementRowFragment[] = [];

function byKind(rows: readonly RequirementRowFragment[]) {
  return skillKinds
    .map((kind) => ({ kind, requirements: rows.filter(({ node }) => node.skillKind === kind) }))
    .filter(({ requirements }) => requirements.length > 0);
}

/** What a role, level or specialization requires, to be changed where it stands. */
export function RequirementGrid({ holder }: { holder: string }) {
  const { data, error, refetch } = useRequirements(holder);
  const [filter, setFilter] = useState<RowFilter>(everything);
  const rows = useSteadyOrder(data?.rows ?? none);
  const { set, add, drop, dialog } = useRequirementWriting(holder, data?.revision ?? 0);
  const [onSet, onDrop] = [useSteady(set), useSteady(drop)];
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const shown = rows.filter((row) => isShown(row, filter));
  return (
    <>
      <GridToolbar rows={data.rows} ready={data.whole} onAdd={add} />
      <GridFilters rows={data.rows} filter={filter} shown={shown.length} onFilter={setFilter} />
      {data.rows.length === 0 ? (
        <Typography color="text.secondary">
          Nothing is required yet. Add skills by name, or paste rows from a spreadsheet.
        </Typography>
      ) : null}
      {byKind(shown).map(({ kind, requirements }) => (
        <Box key={kind} sx={{ mt: 2 }}>
          <KindHeading name={skillKindNames[kind]} />
          <Box component="ul" aria-label={skillKindNames[kind]} sx={{ listStyle: "none", m: 0, p: 0 }}>
            {requirements.map((row) => (
              <EditableRequirement key={row.node.id} row={row} onSet={onSet} onDrop={onDrop} />
            ))}
          </Box>
        </Box>
      ))}
      {dialog}
    </>
  );
}
