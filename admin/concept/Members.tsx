import { Typography } from "@mui/material";
import { Pagination, ReferenceManyField, SimpleList } from "react-admin";
import type { ConceptRow } from "./ConceptRow.tsx";
import type { ResourceName } from "./conceptPath.ts";

interface Props {
  readonly reference: ResourceName;
  /** The filter of the other list that takes this record's slug. */
  readonly target: string;
}

const pageSizes = [10, 25, 50, 100];

/** Concepts of another list that name the shown record, page by page. */
export function Members({ reference, target }: Props) {
  return (
    <ReferenceManyField
      reference={reference}
      target={target}
      source="slug"
      perPage={10}
      sort={{ field: "name", order: "ASC" }}
      pagination={<Pagination rowsPerPageOptions={pageSizes} />}
    >
      <SimpleList<ConceptRow>
        rowClick="show"
        primaryText={(member) => member.name}
        secondaryText={(member) => member.summary ?? ""}
        empty={<Typography color="text.secondary">There are none yet.</Typography>}
      />
    </ReferenceManyField>
  );
}
