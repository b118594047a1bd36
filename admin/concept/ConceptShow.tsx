import { Alert } from "@mui/material";
import type { ReactNode } from "react";
import { Loading, type RaRecord, ShowBase, type ShowControllerResult } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { HistoryList } from "../history/HistoryList.tsx";
import { Facts } from "../layout/Facts.tsx";
import { FaultPage } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { Sectioned } from "../layout/Sectioned.tsx";
import { PendingNotice } from "../proposals/PendingMarks.tsx";
import { ConceptFindings, FindingsBadge } from "../quality/ConceptFindings.tsx";
import { CommonSources } from "../source/CommonSources.ts";
import { SourceList } from "../source/SourceList.tsx";
import { capital } from "../wording/count.ts";
import { type ConceptCore, conceptFacts } from "./conceptFacts.tsx";
import { kindName } from "./conceptPath.ts";
import { ShowActions } from "./ShowActions.tsx";

interface Props<Details> {
  /** The sections between the summary and what every concept has. */
  readonly sections: (record: Details, mayEdit: boolean) => readonly PageSection[];
  readonly actions?: (record: Details) => ReactNode;
}

// react-admin seeds the record of a page with the row of a list unless the two are asked with different meta, and rows lack fields.
const whole = { meta: { whole: true }, onError: () => {} };

/** The page of a concept: heading, its own sections, and those every concept has. A failed request stays on the page. */
export function ConceptShow<Details extends ConceptCore & RaRecord>({ sections, actions }: Props<Details>) {
  return (
    <ShowBase<Details>
      disableAuthentication
      redirectOnError={false}
      queryOptions={whole}
      render={(show) => <Shown show={show} sections={sections} actions={actions} />}
    />
  );
}

interface ShownProps<Details extends RaRecord> {
  readonly show: ShowControllerResult<Details>;
  readonly sections: Props<Details>["sections"];
  readonly actions: Props<Details>["actions"] | undefined;
}

function Shown<Details extends ConceptCore & RaRecord>({ show, sections, actions }: ShownProps<Details>) {
  const { record, error, refetch } = show;
  const mayEdit = useMayEdit();
  if (error) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!record) return <Loading />;
  return (
    <>
      <PageHeading
        title={record.name}
        eyebrow={kindName(record.kind)}
        intro={record.summary}
        actions={<ShowActions concept={record}>{actions?.(record)}</ShowActions>}
      />
      <FindingsBadge id={record.id} />
      {record.status === "DEPRECATED" ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {capital(kindName(record.kind))} deprecated: left out of lists and search unless asked for.
        </Alert>
      ) : null}
      <PendingNotice id={record.id} />
      <CommonSources value={new Set(record.sources.map((source) => source.id))}>
        <Sectioned sections={[...sections(record, mayEdit), ...endSections(record)]} />
      </CommonSources>
    </>
  );
}

function endSections(concept: ConceptCore): PageSection[] {
  const sources = {
    anchor: "sources",
    title: "Sources",
    count: concept.sources.length,
    content: <SourceList sources={concept.sources} />,
  };
  return [
    { anchor: "record", title: "Names and record", content: <Facts facts={conceptFacts(concept)} /> },
    ...(concept.sources.length > 0 ? [sources] : []),
    { anchor: "quality", title: "Quality", content: <ConceptFindings id={concept.id} /> },
    { anchor: "history", title: "History", content: <HistoryList conceptId={concept.id} /> },
  ];
}
