import { Box, Chip, Skeleton, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { useMay } from "../access/useMay.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptFindingsDocument, type FindingItemFragment, type Severity } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { formatCount } from "../wording/count.ts";
import { FindingItem } from "./FindingItem.tsx";
import { severities } from "./severity.tsx";

function useFindings(id: string) {
  const { data, error, refetch } = useAnswer(ConceptFindingsDocument, { id });
  const findings = data?.node && "findings" in data.node ? data.node.findings : undefined;
  return { findings, error, refetch };
}

/** What the rules find at one concept, in full. */
export function ConceptFindings({ id }: { id: string }) {
  const { findings, error, refetch } = useFindings(id);
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!findings) return <Skeleton height={56} />;
  if (findings.length === 0) return <Typography color="text.secondary">No rule finds anything to mend.</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} on={id} />
      ))}
    </Box>
  );
}

const order = ["ERROR", "WARNING", "HINT"] as const satisfies readonly Severity[];

/** A word on each severity found at a concept, for those who can do something about it; leads to the findings. */
export function FindingsBadge({ id }: { id: string }) {
  const mayMend = useMay("CONTRIBUTOR");
  const { findings = [] } = useFindings(id);
  const open = findings.filter(({ waiver }) => waiver === null);
  if (!mayMend || open.length === 0) return null;
  return (
    <Box sx={{ display: "flex", gap: 1, mb: 2 }} className="screen-only">
      {order.map((severity) => (
        <SeverityLink key={severity} severity={severity} findings={open} />
      ))}
    </Box>
  );
}

function SeverityLink({ severity, findings }: { severity: Severity; findings: readonly FindingItemFragment[] }) {
  const count = findings.filter((finding) => finding.severity === severity).length;
  if (count === 0) return null;
  const { one, many, color } = severities[severity];
  return (
    <Chip
      component={LinkBase}
      clickable
      to={{ search: "?at=quality" }}
      size="small"
      color={color}
      variant="outlined"
      label={formatCount(count, one, many)}
    />
  );
}
