import { DataTable } from "react-admin";
import { BulkActions } from "../bulk/BulkActions.tsx";
import { ConceptList } from "../concept/ConceptList.tsx";
import { type ConceptRow, nameColumn, PhoneList, updatedColumn } from "../concept/ConceptRow.tsx";
import { statusFilter, textFilter } from "../concept/filters.tsx";
import { NothingFound } from "../concept/ListEmpty.tsx";
import type { LearningCardFragment } from "../gql/graphql.ts";
import { formatMonths } from "../wording/duration.ts";
import { learningCost, learningFacts } from "./learningFacts.ts";
import { learningKindName } from "./learningKind.ts";

type Row = LearningCardFragment;

/** All learning options. */
export function LearningList() {
  return (
    <ConceptList
      kind="LEARNING_OPTION"
      title="Learning options"
      intro="Ways to learn skills, with what they cost in all and how long they take."
      filters={[textFilter, statusFilter]}
      list={<PhoneList<Row & ConceptRow> second={learningFacts} />}
      table={
        <DataTable<Row>
          rowClick="show"
          bulkActionButtons={<BulkActions kind="LEARNING_OPTION" />}
          empty={<NothingFound />}
        >
          {nameColumn}
          <DataTable.Col<Row> label="Kind" render={(option) => learningKindName[option.learningKind]} />
          <DataTable.Col<Row>
            label="Duration"
            render={(option) => formatMonths(option.minMonths, option.maxMonths) ?? "–"}
          />
          <DataTable.Col<Row> label="Cost" render={(option) => learningCost(option) ?? "–"} />
          {updatedColumn}
        </DataTable>
      }
    />
  );
}
