import { BooleanInput, DataTable, SelectArrayInput } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { importanceFilter, statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { SkillRowFragment } from "../gql/graphql.ts";
import { ConceptsInput } from "../search/ConceptsInput.tsx";
import { formatWhole } from "../wording/count.ts";
import { skillKindChoices, skillKindName } from "./skillKind.ts";

const filters = [
  textFilter,
  <SelectArrayInput
    key="kinds"
    source="kinds"
    label="Kind"
    choices={skillKindChoices}
    alwaysOn
    sx={{ minWidth: 180 }}
  />,
  <ConceptsInput key="groups" source="groups" label="Group" kind="SKILL_GROUP" alwaysOn />,
  <ConceptsInput key="requiredBy" source="requiredBy" label="Required by any of" kind="ROLE" />,
  importanceFilter,
  <BooleanInput key="orphan" source="orphan" label="Required by nothing" />,
  statusFilter,
];

function phoneLine(skill: SkillRowFragment): string {
  return `${skillKindName[skill.skillKind]} · required ${formatWhole(skill.requiredBy.totalCount)} times`;
}

const table = (
  <DataTable<SkillRowFragment>
    rowClick="show"
    bulkActionButtons={<BulkActions kind="SKILL" />}
    empty={<NothingFound />}
  >
    {nameColumn}
    <DataTable.Col<SkillRowFragment>
      source="skillKind"
      label="Kind"
      render={(skill) => skillKindName[skill.skillKind]}
    />
    <DataTable.Col<SkillRowFragment> label="Groups" render={(skill) => <ConceptLinks concepts={skill.groups} />} />
    <DataTable.Col<SkillRowFragment>
      align="right"
      source="demand"
      label="Demand"
      render={(skill) => formatWhole(skill.requiredBy.totalCount)}
    />
    {updatedColumn}
  </DataTable>
);

/** All skills. */
export function SkillList() {
  return (
    <ConceptList
      kind="SKILL"
      title="Skills"
      intro="What people can do, use or know. Demand counts the roles, levels and specializations that require a skill."
      filters={filters}
      list={<PhoneList<SkillRowFragment & ConceptRow> second={phoneLine} />}
      table={table}
    />
  );
}
