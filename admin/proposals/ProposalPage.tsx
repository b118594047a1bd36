import { Box, Chip, Stack, Typography } from "@mui/material";
import { Loading, useParams } from "react-admin";
import { request } from "../data/request.ts";
import { type ProposalPageQuery, WithdrawFromProposalDocument } from "../gql/graphql.ts";
import { FaultPage } from "../layout/FaultNotice.tsx";
import { Markdown } from "../layout/Markdown.tsx";
import { NotFound } from "../layout/NotFound.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { Section } from "../layout/Section.tsx";
import { formatMoment } from "../wording/date.ts";
import { Discussion } from "./Discussion.tsx";
import { Impact } from "./Impact.tsx";
import { ProposalActions } from "./ProposalActions.tsx";
import { ProposedChanges } from "./ProposedChanges.tsx";
import { Publishing } from "./Publishing.tsx";
import { stateColors, stateWords } from "./proposalWords.ts";
import { Reviewing } from "./Reviewing.tsx";
import { useFollowedProposal } from "./useFollowedProposal.ts";
import { useProposalStep } from "./useProposalStep.ts";
import { useWorkingProposal } from "./workingProposal.ts";

/** A proposal as its page knows it. */
export type ProposalDetails = NonNullable<ProposalPageQuery["proposal"]>;

/** One proposal: what it changes, what stands in its way, what people say, and what one may do with it. */
export function ProposalPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useFollowedProposal(id);
  if (error) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return data.proposal ? <Shown proposal={data.proposal} /> : <NotFound />;
}

function Shown({ proposal }: { proposal: ProposalDetails }) {
  const working = useWorkingProposal();
  const { changes, size, conflicts, actions, state } = proposal;
  const { take } = useProposalStep();
  const withdraw = (concept: string) =>
    void take(() => request(WithdrawFromProposalDocument, { id: proposal.id, concept }), "Taken out.");
  const changed = {
    anchor: "changes",
    title: "What it changes",
    count: size,
    content: (
      <ProposedChanges
        changes={changes}
        inside={working?.id === proposal.id}
        onWithdraw={actions.includes("EDIT") ? withdraw : null}
      />
    ),
  };
  const discussion = { anchor: "discussion", title: "Discussion", content: <Discussion proposal={proposal} /> };
  return (
    <Box sx={{ maxWidth: 1080, mx: "auto" }}>
      <PageHeading
        title={proposal.title}
        eyebrow="proposal"
        intro={<Standing proposal={proposal} />}
        actions={<ProposalActions proposal={proposal} />}
      />
      <Stack spacing={2}>
        {actions.includes("PUBLISH") || conflicts.length > 0 ? <Publishing proposal={proposal} /> : null}
        <Reviewing proposal={proposal} />
        <Section section={changed} />
        {state === "PUBLISHED" || state === "CLOSED" ? null : <Impact id={proposal.id} version={proposal.version} />}
        <Section section={discussion} />
      </Stack>
    </Box>
  );
}

function Standing({ proposal }: { proposal: ProposalDetails }) {
  const { state, authors, createdAt, description, published } = proposal;
  return (
    <>
      <Chip size="small" color={stateColors[state]} label={stateWords[state]} sx={{ mr: 1 }} />
      by {authors.map(({ name }) => name).join(", ")}, begun <time dateTime={createdAt}>{formatMoment(createdAt)}</time>
      {published ? <Typography component="span">; it became revision {published.number}</Typography> : null}
      {description ? <Markdown>{description}</Markdown> : null}
    </>
  );
}
