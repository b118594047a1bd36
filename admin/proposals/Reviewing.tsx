import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { CommentOnProposalDocument, type ReviewDecision, ReviewProposalDocument } from "../gql/graphql.ts";
import { Section } from "../layout/Section.tsx";
import type { ProposalDetails } from "./ProposalPage.tsx";
import { useProposalStep } from "./useProposalStep.ts";

/**
 * Where a reviewer decides about what is on the page. Others may decide or change it meanwhile: what one has written stays, and what has
 * changed is not approved before one has seen it.
 */
export function Reviewing({ proposal }: { proposal: ProposalDetails }) {
  const [words, setWords] = useState("");
  const [seen, setSeen] = useState(proposal.version);
  const { actions, version } = proposal;
  const mayReview = actions.includes("APPROVE") || actions.includes("REQUEST_CHANGES");
  if (!mayReview && words === "") return null;
  const written = { proposal, words, onSent: () => setWords("") };
  const content = (
    <>
      <TextField
        label="What you think of it (Markdown)"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        multiline
        minRows={2}
        fullWidth
      />
      {mayReview && seen !== version ? <ChangedMeanwhile onSeen={() => setSeen(version)} /> : null}
      {mayReview && seen === version ? <Decision {...written} /> : null}
      {mayReview ? null : <TooLate {...written} />}
    </>
  );
  return <Section section={{ anchor: "review", title: "Your review", content }} />;
}

interface Props {
  readonly proposal: ProposalDetails;
  readonly words: string;
  readonly onSent: () => void;
}

const row = { display: "flex", flexWrap: "wrap", gap: 1, mt: 1.5, alignItems: "center" } as const;

function Decision({ proposal: { id, version, actions }, words, onSent }: Props) {
  const { busy, take } = useProposalStep();
  const decide = async (decision: ReviewDecision, done: string) => {
    const review = { id, decision, version, comment: words.trim() || null };
    if (await take(() => request(ReviewProposalDocument, review), done)) onSent();
  };
  const approve = () => decide("APPROVE", "Approved: it can be published.");
  const askForChanges = () => decide("REQUEST_CHANGES", "The authors are asked for changes.");
  return (
    <Box sx={row}>
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
  );
}

function ChangedMeanwhile({ onSeen }: { onSeen: () => void }) {
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }} action={<Button onClick={onSeen}>I have seen it</Button>}>
      It was changed while you were looking at it. Read again what it changes before you decide.
    </Alert>
  );
}

/** Somebody else decided first: what one has written can still be said. */
function TooLate({ proposal: { id, actions }, words, onSent }: Props) {
  const { busy, take } = useProposalStep();
  const say = async () => {
    if (await take(() => request(CommentOnProposalDocument, { id, body: words }), "Said.")) onSent();
  };
  return (
    <Box sx={row}>
      <Typography color="text.secondary">There is nothing to decide any more.</Typography>
      {actions.includes("COMMENT") ? (
        <Button variant="outlined" disabled={busy} onClick={say}>
          Send it as a comment
        </Button>
      ) : null}
    </Box>
  );
}
