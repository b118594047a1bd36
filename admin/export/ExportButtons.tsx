import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useDataProvider, useListContext, useNotify } from "react-admin";
import { resourceOf, severalNames } from "../concept/conceptPath.ts";
import { faultMessage } from "../data/faultMessage.ts";
import { download } from "../files/download.ts";
import type { ConceptKind } from "../gql/graphql.ts";
import { formatWhole } from "../wording/count.ts";
import { toCsv } from "./csv.ts";

/** Larger exports are the command line's. */
const mostRows = 20_000;
const pageSize = 100;

function save(records: readonly object[], kind: ConceptKind): void {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  download(["\uFEFF", toCsv(records)], "text/csv;charset=utf-8", `${severalNames(kind).replaceAll(" ", "-")}.csv`);
}

/** Writes the selected rows that are loaded into a file. */
export function ExportSelected({ kind }: { kind: ConceptKind }) {
  const { selectedIds, data = [] } = useListContext();
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  return (
    <Button size="small" startIcon={<DownloadIcon />} onClick={() => save(chosen, kind)} disabled={chosen.length === 0}>
      Export {chosen.length < selectedIds.length ? "those of this page" : ""}
    </Button>
  );
}

/** Writes all rows that the filters let through into a file, page by page, and says how far it is. */
export function ExportAll({ kind }: { kind: ConceptKind }) {
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const { filterValues, sort, total = 0 } = useListContext();
  const [done, setDone] = useState<number | null>(null);
  const readAll = async () => {
    const records: object[] = [];
    for (let page = 1; records.length < Math.min(total, mostRows); page++) {
      const pagination = { page, perPage: pageSize };
      const { data } = await dataProvider.getList(resourceOf(kind), { pagination, sort, filter: filterValues });
      if (data.length === 0) break;
      records.push(...data);
      setDone(records.length);
    }
    return records;
  };
  const act = async () => {
    setDone(0);
    await readAll().then(
      (records) => save(records, kind),
      (error: unknown) => notify(faultMessage(error), { type: "error" }),
    );
    setDone(null);
  };
  return (
    <Button size="small" startIcon={<DownloadIcon />} onClick={act} disabled={done !== null || total === 0}>
      {done === null ? "Export" : `${formatWhole(done)} of ${formatWhole(Math.min(total, mostRows))}`}
    </Button>
  );
}
