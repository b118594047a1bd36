import { useAnswer } from "../data/useAnswer.ts";
import { ConceptHistoryDocument } from "../gql/graphql.ts";
import { type ListedPage, MissingPage, MoreButton, PagedList } from "../layout/PagedList.tsx";
import { RevisionEntry } from "./RevisionEntry.tsx";

/** The revisions that changed a concept, the latest first, a page at a time. */
export function HistoryList({ conceptId }: { conceptId: string }) {
  return <PagedList page={(listed) => <HistoryPage conceptId={conceptId} {...listed} />} />;
}

function HistoryPage({ conceptId, after, onMore }: ListedPage & { readonly conceptId: string }) {
  const { data, error, refetch } = useAnswer(ConceptHistoryDocument, { id: conceptId, after });
  if (error || !data) return <MissingPage fault={error} onRetry={() => refetch()} />;
  const history = data.node && "history" in data.node ? data.node.history : null;
  if (history === null) return null;
  return (
    <>
      {history.nodes.map((revision) => (
        <RevisionEntry key={revision.number} revision={revision} />
      ))}
      <MoreButton pageInfo={history.pageInfo} onMore={onMore}>
        Show earlier revisions
      </MoreButton>
    </>
  );
}
