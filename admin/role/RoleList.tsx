import { DataTable, NumberInput, SelectArrayInput } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, LinkCell, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { importanceFilter, statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { RoleRowFragment } from "../gql/graphql.ts";
import { RegionInput } from "../region/RegionInput.tsx";
import { ConceptsInput } from "../search/ConceptsInput.tsx";
import { skillKindChoices } from "../skill/skillKind.ts";
import { formatCount } from "../wording/count.ts";
import { formatMoney } from "../wording/money.ts";

const filters = [
  textFilter,
  <ConceptsInput key="families" source="families" label="Family" kind="ROLE_FAMILY" alwaysOn />,
  <ConceptsInput key="requires" source="requires" label="Requires all of" kind="SKILL" alwaysOn />,
  <ConceptsInput key="specializations" source="specializations" label="Specialization" kind="SPECIALIZATION" />,
  <SelectArrayInput key="skillKinds" source="skillKinds" label="Kind of skill" choices={skillKindChoices} />,
  importanceFilter,
  <NumberInput key="years" source="years" label="Years of experience" min={0} max={60} />,
  <NumberInput key="minMedianSalary" source="minMedianSalary" label="Median pay from" min={0} step={1000} />,
  <NumberInput key="maxMedianSalary" source="maxMedianSalary" label="Median pay up to" min={0} step={1000} />,
  <RegionInput key="region" source="region" label="Pay in" />,
  statusFilter,
];

/** The median of the region asked for, or null. */
function medianOf(role: RoleRowFragment): string | null {
  const salary = role.salaries.find((each) => each.median !== null);
  return salary && salary.median !== null ? formatMoney(salary.median, salary.currency) : null;
}

function phoneLine(role: RoleRowFragment & ConceptRow): string {
  return [role.family?.name, formatCount(role.skills.totalCount, "skill"), medianOf(role)].filter(Boolean).join(" · ");
}

const table = (
  <DataTable<RoleRowFragment> rowClick="show" bulkActionButtons={<BulkActions kind="ROLE" />} empty={<NothingFound />}>
    {nameColumn}
    <DataTable.Col<RoleRowFragment> source="family" label="Family" render={(role) => <LinkCell to={role.family} />} />
    <DataTable.Col<RoleRowFragment>
      align="right"
      source="skillCount"
      label="Skills"
      render={(role) => role.skills.totalCount}
    />
    <DataTable.Col<RoleRowFragment>
      align="right"
      source="median"
      label="Median pay"
      render={(role) => medianOf(role) ?? "–"}
    />
    {updatedColumn}
  </DataTable>
);

/** All roles. */
export function RoleList() {
  return (
    <ConceptList
      kind="ROLE"
      title="Roles"
      intro="Careers with their ladders, skills, pay and guides. Pay is the latest median in the chosen region."
      filters={filters}
      list={<PhoneList<RoleRowFragment & ConceptRow> second={phoneLine} />}
      table={table}
    />
  );
}
