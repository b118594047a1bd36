import { useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { ReactElement, ReactNode } from "react";
import {
  CreateButton,
  FilterButton,
  List,
  Pagination,
  type SortPayload,
  TopToolbar,
  useListContext,
} from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { ExportAll } from "../export/ExportButtons.tsx";
import type { ConceptKind } from "../gql/graphql.ts";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ViewsMenu } from "../views/ViewsMenu.tsx";
import { ListEmpty, ListFault } from "./ListEmpty.tsx";

interface Props {
  readonly kind: ConceptKind;
  readonly title: string;
  readonly intro: string;
  readonly filters: readonly ReactElement[];
  readonly sort?: SortPayload;
  /** The table on wide screens. */
  readonly table: ReactNode;
  /** The list on phones. */
  readonly list: ReactNode;
}

const byName: SortPayload = { field: "name", order: "ASC" };
// The page itself says what went wrong: react-admin would say it a second time.
const quiet = { onError: () => {} };
const pageSizes = [10, 25, 50, 100];

/** A list of concepts: paged, sorted and filtered by the server, with everything chosen kept in the address. */
export function ConceptList({ kind, title, intro, filters, sort = byName, table, list }: Props) {
  const mayCreate = useMayEdit();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  return (
    <>
      <PageHeading title={title} intro={intro} />
      <List
        title={false}
        disableAuthentication
        exporter={false}
        filters={[...filters]}
        actions={
          <ListActions kind={kind} optional={filters.some((filter) => !isAlwaysOn(filter))} mayCreate={mayCreate} />
        }
        sort={sort}
        perPage={25}
        pagination={<Pages />}
        queryOptions={quiet}
        empty={<ListEmpty what={title.toLowerCase()} />}
        error={<ListFault />}
      >
        {narrow ? list : table}
      </List>
    </>
  );
}

/** Which page of how many; nothing where the list could not be loaded. */
function Pages() {
  const { error } = useListContext();
  return error ? null : <Pagination rowsPerPageOptions={pageSizes} />;
}

function isAlwaysOn(filter: ReactElement): boolean {
  const { props } = filter;
  return typeof props === "object" && props !== null && "alwaysOn" in props && props.alwaysOn === true;
}

interface ActionsProps {
  readonly kind: ConceptKind;
  /** Whether there are filters that are not shown from the start. */
  readonly optional: boolean;
  readonly mayCreate: boolean;
}

function ListActions({ kind, optional, mayCreate }: ActionsProps) {
  return (
    <TopToolbar>
      {optional ? <FilterButton disableSaveQuery /> : null}
      <ViewsMenu kind={kind} />
      <ExportAll kind={kind} />
      {mayCreate ? <CreateButton /> : null}
    </TopToolbar>
  );
}
