import { Box } from "@mui/material";
import { DataTable, Link, type RaRecord, SimpleList, useRecordContext } from "react-admin";
import { formatDay } from "../wording/date.ts";
import { ConceptLink } from "./ConceptLink.tsx";
import type { ConceptCore } from "./conceptFacts.tsx";
import { showPath } from "./conceptPath.ts";
import { NothingFound } from "./ListEmpty.tsx";

/** What a row of every list has. */
export type ConceptRow = Pick<
  ConceptCore,
  "id" | "kind" | "slug" | "name" | "status" | "altNames" | "summary" | "updatedAt"
>;

/** The name as a link and the other names below it: the row itself can be clicked too, but only with a pointer. */
export function NameCell() {
  const concept = useRecordContext<ConceptRow>();
  if (!concept) return null;
  return (
    <>
      <ConceptLink concept={concept} />
      {concept.altNames.length > 0 ? (
        <Box sx={{ color: "text.secondary", fontSize: "0.8125rem", maxWidth: 420 }}>
          {concept.altNames.slice(0, 3).join(" · ")}
        </Box>
      ) : null}
    </>
  );
}

/** The first column of every list. */
export const nameColumn = (
  <DataTable.Col source="name" label="Name">
    <NameCell />
  </DataTable.Col>
);

/** The last column of every list. */
export const updatedColumn = (
  <DataTable.Col<ConceptRow>
    source="updatedAt"
    label="Last changed"
    render={(concept) => formatDay(concept.updatedAt)}
  />
);

interface PhoneListProps<Row extends RaRecord> {
  readonly second: (row: Row) => string | null;
}

/** The list on phones: the name, and one line of what matters most. */
export function PhoneList<Row extends RaRecord & ConceptRow>({ second }: PhoneListProps<Row>) {
  return (
    <SimpleList<Row>
      rowClick="show"
      primaryText={(row) => row.name}
      secondaryText={(row) => second(row) ?? ""}
      empty={<NothingFound />}
    />
  );
}

/** An optional concept of a row, as a link. */
export function LinkCell({
  to,
}: {
  to: { readonly kind: ConceptRow["kind"]; readonly id: string; readonly name: string } | null;
}) {
  return to ? <Link to={showPath(to)}>{to.name}</Link> : <>–</>;
}
