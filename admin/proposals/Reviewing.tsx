import { Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { type ReviewDecision, ReviewProposalDocument } from "../gql/graphql.ts";
import { Section } from "../layout/Section.tsx";
import type { ProposalDetails } from "./ProposalPage.tsx";
import { useProposalStep } from "./useProposalStep.ts";

/** Where a reviewer decides about what is on the page: what was changed since is not approved by mistake. */
export function Reviewing({ proposal }: { proposal: ProposalDetails }) {
  return <Section section={{ anchor: "review", title: "Your review", content: <ReviewForm proposal={proposal} /> }} />;
}

function ReviewForm({ proposal: { id, version, actions } }: { proposal: ProposalDetails }) {
  const [comment, setComment] = useState("");
  const { busy, take } = useProposalStep();
  const decide = async (decision: ReviewDecision, done: string) => {
    const review = { id, decision, version, comment: comment.trim() || null };
    if (await take(() => request(ReviewProposalDocument, review), done)) setComment("");
  };
  const approve = () => decide("APPROVE", "Approved: it can be published.");
  const askForChanges = () => decide("REQUEST_CHANGES", "The authors are asked for changes.");
  return (
    <>
      <TextField
        label="What you think of it (Markdown)"
        value={comment}
        onChange={(event) => setComment(event.target.value)}
        multiline
        minRows={2}
        fullWidth
      />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1.5, alignItems: "center" }}>
        {actions.includes("APPROVE") ? (
          <Button variant="contained" disabled={busy} onClick={approve}>
            Approve
          </Button>
        ) : (
          <Typography color="text.secondary">
            It can be approved once it is submitted, by somebody who did not write it alone.
          </Typography>
        )}
        {actions.includes("REQUEST_CHANGES") ? (
          <Button variant="outlined" disabled={busy} onClick={askForChanges}>
            Ask for changes
          </Button>
        ) : null}
      </Box>
    </>
  );
}
