import { DataTable } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, LinkCell, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { LevelDetailsFragment } from "../gql/graphql.ts";
import { formatYears } from "../wording/duration.ts";

type LevelRow = ConceptRow & Pick<LevelDetailsFragment, "rank" | "minYears" | "maxYears" | "role">;

const years = (level: LevelRow) => formatYears(level.minYears, level.maxYears) ?? "–";

/** All levels. */
export function LevelList() {
  return (
    <ConceptList
      kind="LEVEL"
      title="Levels"
      intro="The rungs of the ladders of all roles."
      filters={[textFilter, statusFilter]}
      list={<PhoneList<LevelRow> second={(level) => `${level.role.name}, rung ${level.rank} · ${years(level)}`} />}
      table={
        <DataTable<LevelRow> rowClick="show" bulkActionButtons={<BulkActions kind="LEVEL" />} empty={<NothingFound />}>
          {nameColumn}
          <DataTable.Col<LevelRow> label="Role" render={(level) => <LinkCell to={level.role} />} />
          <DataTable.Col<LevelRow>
            align="right"
            source="rank"
            label="Rung"
            disableSort
            render={(level) => level.rank}
          />
          <DataTable.Col<LevelRow> label="Experience" render={years} />
          {updatedColumn}
        </DataTable>
      }
    />
  );
}
