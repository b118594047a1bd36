import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Confirm, useNotify } from "react-admin";
import { request } from "../data/request.ts";
import { CloseProposalDocument, SubmitProposalDocument } from "../gql/graphql.ts";
import type { ProposalDetails } from "./ProposalPage.tsx";
import { useProposalStep } from "./useProposalStep.ts";
import { useWorkingProposal, workIn } from "./workingProposal.ts";

/** What one may do with a proposal beside reading it. */
export function ProposalActions({ proposal }: { proposal: ProposalDetails }) {
  const { id, actions } = proposal;
  const { busy, take } = useProposalStep();
  const [closing, setClosing] = useState(false);
  const submit = () =>
    take(() => request(SubmitProposalDocument, { id }), "Submitted: somebody else can review it now.");
  const close = async () => {
    setClosing(false);
    workIn(null);
    await take(() => request(CloseProposalDocument, { id }), "Closed.");
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <WorkInIt proposal={proposal} />
      {actions.includes("SUBMIT") ? (
        <Button variant="contained" disabled={busy || proposal.size === 0} onClick={submit}>
          Submit for review
        </Button>
      ) : null}
      {actions.includes("CLOSE") ? (
        <Button color="error" variant="outlined" disabled={busy} onClick={() => setClosing(true)}>
          Close
        </Button>
      ) : null}
      <Confirm
        isOpen={closing}
        title="Close the proposal?"
        content="Nothing of it will be published. It stays readable, and cannot be opened again."
        confirm="Close it"
        onConfirm={close}
        onClose={() => setClosing(false)}
      />
    </Box>
  );
}

function WorkInIt({ proposal }: { proposal: ProposalDetails }) {
  const working = useWorkingProposal();
  const notify = useNotify();
  const isOver = proposal.state === "PUBLISHED" || proposal.state === "CLOSED";
  if (working?.id === proposal.id) return <Button onClick={() => workIn(null)}>Leave it</Button>;
  if (isOver) return null;
  const mayEdit = proposal.actions.includes("EDIT");
  const enter = () => {
    workIn(proposal);
    notify(mayEdit ? "You work in the proposal now." : "You see the graph as it would be.");
  };
  return (
    <Button variant="outlined" onClick={enter}>
      {mayEdit ? "Work in it" : "Look around in it"}
    </Button>
  );
}
