import { DataTable } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, LinkCell, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { SkillGroupDetailsFragment } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";

type GroupRow = ConceptRow &
  Pick<SkillGroupDetailsFragment, "parent"> & { readonly skills: { readonly totalCount: number } };

/** All skill groups. */
export function SkillGroupList() {
  return (
    <ConceptList
      kind="SKILL_GROUP"
      title="Skill groups"
      intro="Groups of skills. Groups can be parts of others."
      filters={[textFilter, statusFilter]}
      list={<PhoneList<GroupRow> second={(group) => formatCount(group.skills.totalCount, "skill")} />}
      table={
        <DataTable<GroupRow>
          rowClick="show"
          bulkActionButtons={<BulkActions kind="SKILL_GROUP" />}
          empty={<NothingFound />}
        >
          {nameColumn}
          <DataTable.Col<GroupRow> label="Part of" render={(group) => <LinkCell to={group.parent} />} />
          <DataTable.NumberCol<GroupRow> source="skills.totalCount" label="Skills" disableSort />
          {updatedColumn}
        </DataTable>
      }
    />
  );
}
