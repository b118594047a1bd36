import { Box, Button, Chip, Paper, Skeleton, Tab, Tabs, Typography } from "@mui/material";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-admin";
import { useMay, useViewer } from "../access/useMay.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { type ProposalFilter, type ProposalItemFragment, ProposalListDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { formatCount } from "../wording/count.ts";
import { formatMoment } from "../wording/date.ts";
import { proposalPath, stateColors, stateWords } from "./proposalWords.ts";
import { StartProposal } from "./StartProposal.tsx";

const tabs = {
  review: { label: "To review", empty: "Nothing waits for a review." },
  mine: { label: "Mine", empty: "You have written none yet." },
  all: { label: "All", empty: "There are none yet." },
} as const;

type TabName = keyof typeof tabs;

const isTab = (name: string | null): name is TabName => name !== null && Object.hasOwn(tabs, name);

function filterOf(tab: TabName, viewer: string): ProposalFilter {
  if (tab === "mine") return { author: viewer };
  return tab === "review" ? { states: ["SUBMITTED", "APPROVED"] } : {};
}

/** The inbox of proposals: what waits for a review, one's own, and all. The tab is in the address. */
export function ProposalsPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const may = useMay("CONTRIBUTOR");
  const asked = new URLSearchParams(search).get("tab");
  const tab = isTab(asked) ? asked : "review";
  return (
    <>
      <PageHeading
        title="Proposals"
        intro="Changes that somebody else looks at before they are published."
        actions={may ? <StartProposal /> : null}
      />
      {viewer === undefined || may ? null : (
        <Typography>Sign in as somebody who may contribute to see proposals.</Typography>
      )}
      {viewer && may ? (
        <Paper sx={{ p: { xs: 1, md: 2 } }}>
          <Tabs
            value={tab}
            onChange={(_, next) => navigate(`/proposals?tab=${next}`, { replace: true })}
            aria-label="Which proposals"
          >
            {Object.entries(tabs).map(([name, { label }]) => (
              <Tab key={name} value={name} label={label} />
            ))}
          </Tabs>
          <Pages key={tab} tab={tab} filter={filterOf(tab, viewer.id)} />
        </Paper>
      ) : null}
    </>
  );
}

function Pages({ tab, filter }: { tab: TabName; filter: ProposalFilter }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {cursors.map((after, page) => (
        <Page
          key={after}
          tab={tab}
          filter={filter}
          after={after}
          onMore={page === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : null}
        />
      ))}
    </Box>
  );
}

interface PageProps {
  readonly tab: TabName;
  readonly filter: ProposalFilter;
  readonly after: string | null;
  /** Null on pages that are followed by another. */
  readonly onMore: ((cursor: string | null) => void) | null;
}

function Page({ tab, filter, after, onMore }: PageProps) {
  const { data, error, refetch } = useAnswer(ProposalListDocument, { filter, after });
  if (error) return <li>{<FaultNotice fault={error} onRetry={() => refetch()} />}</li>;
  if (!data) return <li>{<Skeleton height={72} />}</li>;
  const { nodes, pageInfo, totalCount } = data.proposals;
  if (totalCount === 0)
    return (
      <Typography component="li" color="text.secondary" sx={{ p: 2 }}>
        {tabs[tab].empty}
      </Typography>
    );
  return (
    <>
      {nodes.map((proposal) => (
        <Row key={proposal.id} proposal={proposal} />
      ))}
      {pageInfo.hasNextPage && onMore ? (
        <li>
          <Button onClick={() => onMore(pageInfo.endCursor)}>Show more</Button>
        </li>
      ) : null}
    </>
  );
}

function Row({ proposal }: { proposal: ProposalItemFragment }) {
  const { title, state, size, updatedAt, authors } = proposal;
  return (
    <Box component="li" sx={{ p: 2, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Link to={proposalPath(proposal)} underline="always" sx={{ fontWeight: 650 }}>
          {title}
        </Link>
        <Chip size="small" color={stateColors[state]} label={stateWords[state]} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {formatCount(size, "change")} by {authors.map(({ name }) => name).join(", ")},{" "}
        <time dateTime={updatedAt}>{formatMoment(updatedAt)}</time>
      </Typography>
    </Box>
  );
}
