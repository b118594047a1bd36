import { DataTable } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, LinkCell, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { FamilyDetailsFragment } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";

type FamilyRow = ConceptRow &
  Pick<FamilyDetailsFragment, "parent"> & { readonly roles: { readonly totalCount: number } };

/** All role families. */
export function FamilyList() {
  return (
    <ConceptList
      kind="ROLE_FAMILY"
      title="Role families"
      intro="Groups of roles. Families can be parts of others."
      filters={[textFilter, statusFilter]}
      list={<PhoneList<FamilyRow> second={(family) => formatCount(family.roles.totalCount, "role")} />}
      table={
        <DataTable<FamilyRow>
          rowClick="show"
          bulkActionButtons={<BulkActions kind="ROLE_FAMILY" />}
          empty={<NothingFound />}
        >
          {nameColumn}
          <DataTable.Col<FamilyRow> label="Part of" render={(family) => <LinkCell to={family.parent} />} />
          <DataTable.NumberCol<FamilyRow> source="roles.totalCount" label="Roles" disableSort />
          {updatedColumn}
        </DataTable>
      }
    />
  );
}
