import { Typography } from "@mui/material";
import { useAnswer } from "../data/useAnswer.ts";
import { QualityFindingsDocument } from "../gql/graphql.ts";
import { type ListedPage, MissingPage, MoreButton, PagedList } from "../layout/PagedList.tsx";
import { FindingItem } from "./FindingItem.tsx";
import type { QualityPlace } from "./useQualityPlace.ts";

/** The findings that the address asks for, a page at a time. */
export function FindingList({ place }: { place: QualityPlace }) {
  return <PagedList page={(listed) => <FindingPage place={place} {...listed} />} />;
}

function FindingPage({ place: { rule, waived }, after, onMore }: ListedPage & { readonly place: QualityPlace }) {
  const { data, error, refetch } = useAnswer(QualityFindingsDocument, { kinds: rule ? [rule] : null, waived, after });
  if (error || !data) return <MissingPage fault={error} onRetry={() => refetch()} />;
  const { findings, pageInfo } = data.qualityReport;
  return (
    <>
      {findings.length === 0 ? (
        <Typography component="li" color="text.secondary">
          {waived ? "Nothing is waived here." : "Nothing to mend here."}
        </Typography>
      ) : null}
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
      <MoreButton pageInfo={pageInfo} onMore={onMore}>
        Show more findings
      </MoreButton>
    </>
  );
}
