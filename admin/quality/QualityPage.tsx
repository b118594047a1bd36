import { Box, Button, Paper, Skeleton, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { QualityCountsDocument, type RuleCountFragment, type Severity } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { formatCount } from "../wording/count.ts";
import { FindingList } from "./FindingList.tsx";
import { RuleList } from "./RuleList.tsx";
import { ruleName } from "./ruleName.ts";
import { severities } from "./severity.tsx";
import { type QualityPlace, qualitySearch, useQualityPlace } from "./useQualityPlace.ts";

/** What is wrong with the graph: the rules beside what each of them finds. */
export function QualityPage() {
  const place = useQualityPlace();
  const { data, error, refetch } = useAnswer(QualityCountsDocument, {});
  const counts = data?.qualityReport.counts;
  return (
    <>
      <PageHeading
        title="Quality"
        intro={counts ? summary(counts) : "Looking through the graph …"}
        actions={<WaivedSwitch place={place} />}
      />
      {error ? <FaultNotice fault={error} onRetry={() => refetch()} /> : null}
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "400px minmax(0, 1fr)" },
        }}
      >
        <Paper sx={{ p: 1 }}>{counts ? <RuleList counts={counts} place={place} /> : <Skeleton height={400} />}</Paper>
        <Paper component="section" aria-labelledby="findings" sx={{ p: { xs: 2, md: 3 } }}>
          <Typography variant="h2" id="findings" sx={{ mb: 1 }}>
            {place.rule ? ruleName(place.rule) : "All findings"}
            {place.waived ? ", waived" : ""}
          </Typography>
          <FindingList key={qualitySearch(place)} place={place} />
        </Paper>
      </Box>
    </>
  );
}

function summary(counts: readonly RuleCountFragment[]): string {
  const inAll = (severity: Severity) => {
    const total = counts.filter((count) => count.severity === severity).reduce((sum, { count }) => sum + count, 0);
    return formatCount(total, severities[severity].one, severities[severity].many);
  };
  return `${inAll("ERROR")}, ${inAll("WARNING")} and ${inAll("HINT")} in the graph as it is now.`;
}

function WaivedSwitch({ place }: { place: QualityPlace }) {
  const search = qualitySearch({ ...place, waived: !place.waived });
  return (
    <Button component={LinkBase} to={{ search }} variant="outlined">
      {place.waived ? "Show what counts" : "Show what is waived"}
    </Button>
  );
}
