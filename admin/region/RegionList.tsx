import { DataTable } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { RegionDetailsFragment } from "../gql/graphql.ts";

type Row = ConceptRow & Pick<RegionDetailsFragment, "code" | "currency">;

/** All regions. */
export function RegionList() {
  return (
    <ConceptList
      kind="REGION"
      title="Regions"
      intro="Countries and markets that pay is stated for."
      filters={[textFilter, statusFilter]}
      list={<PhoneList<Row> second={(region) => `${region.code} · ${region.currency}`} />}
      table={
        <DataTable<Row> rowClick="show" bulkActionButtons={<BulkActions kind="REGION" />} empty={<NothingFound />}>
          {nameColumn}
          <DataTable.Col<Row> source="code" label="Code" disableSort />
          <DataTable.Col<Row> source="currency" label="Currency" disableSort />
          {updatedColumn}
        </DataTable>
      }
    />
  );
}
