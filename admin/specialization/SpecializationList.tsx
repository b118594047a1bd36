import { DataTable } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, nameColumn, PhoneList } from "../concept/ConceptRow.tsx";
import { statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { SpecializationListQuery } from "../gql/graphql.ts";
import { ConceptsInput } from "../search/ConceptsInput.tsx";
import { formatDay } from "../wording/date.ts";

type Row = SpecializationListQuery["specializations"]["nodes"][number];

const filters = [
  textFilter,
  <ConceptsInput key="roles" source="roles" label="Of any of these roles" kind="ROLE" alwaysOn />,
  statusFilter,
];

/** All specializations; the API sorts them by name. */
export function SpecializationList() {
  return (
    <ConceptList
      kind="SPECIALIZATION"
      title="Specializations"
      intro="Narrower fields within roles, with the skills they need."
      filters={filters}
      list={<PhoneList<Row & ConceptRow> second={(row) => row.roles.map((role) => role.name).join(", ")} />}
      table={
        <DataTable<Row>
          rowClick="show"
          bulkActionButtons={<BulkActions kind="SPECIALIZATION" />}
          empty={<NothingFound />}
        >
          {nameColumn}
          <DataTable.Col<Row> label="Roles" render={(row) => <ConceptLinks concepts={row.roles} />} />
          <DataTable.Col<Row>
            align="right"
            source="skills.totalCount"
            label="Skills"
            disableSort
            render={(row) => row.skills.totalCount}
          />
          <DataTable.Col<Row> label="Last changed" render={(row) => formatDay(row.updatedAt)} />
        </DataTable>
      }
    />
  );
}
