import { Box, Button, Chip, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { CommentOnProposalDocument } from "../gql/graphql.ts";
import { Markdown } from "../layout/Markdown.tsx";
import { formatMoment } from "../wording/date.ts";
import type { ProposalDetails } from "./ProposalPage.tsx";
import { useProposalStep } from "./useProposalStep.ts";

interface Remark {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly body: string | null;
  readonly verdict: "approved" | "asked for changes" | null;
}

/** Comments and reviews as they came. */
function remarksOf({ comments, reviews }: ProposalDetails): Remark[] {
  const said = comments.map(({ id, at, body, author }) => ({ id, at, body, by: author.name, verdict: null }));
  const decided = reviews.map(({ id, at, comment, decision, reviewer }) => ({
    id,
    at,
    body: comment,
    by: reviewer.name,
    verdict: decision === "APPROVE" ? ("approved" as const) : ("asked for changes" as const),
  }));
  return [...said, ...decided].sort((a, b) => a.at.localeCompare(b.at));
}

/** What was said about a proposal, and where to say more. */
export function Discussion({ proposal }: { proposal: ProposalDetails }) {
  return (
    <>
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {remarksOf(proposal).map(({ id, at, by, body, verdict }) => (
          <Box component="li" key={id} sx={{ borderLeft: 2, borderColor: "primary.main", pl: 2, mb: 2 }}>
            <Typography variant="body2" color="text.secondary" component="div">
              <strong>{by}</strong> {verdict ? <Chip size="small" label={verdict} /> : null}{" "}
              <time dateTime={at}>{formatMoment(at)}</time>
            </Typography>
            {body ? <Markdown>{body}</Markdown> : null}
          </Box>
        ))}
      </Box>
      {proposal.actions.includes("COMMENT") ? <CommentForm id={proposal.id} /> : null}
    </>
  );
}

function CommentForm({ id }: { id: string }) {
  const [body, setBody] = useState("");
  const { busy, take } = useProposalStep();
  const send = async () => {
    if (await take(() => request(CommentOnProposalDocument, { id, body }), "Said.")) setBody("");
  };
  return (
    <>
      <TextField
        label="Comment (Markdown)"
        value={body}
        onChange={(event) => setBody(event.target.value)}
        multiline
        minRows={2}
        fullWidth
      />
      <Button sx={{ mt: 1 }} variant="outlined" disabled={busy || body.trim() === ""} onClick={send}>
        Comment
      </Button>
    </>
  );
}
