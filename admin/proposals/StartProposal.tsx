import { Button, TextField } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { CreateProposalDocument } from "../gql/graphql.ts";
import { useProposalStep } from "./useProposalStep.ts";
import { workIn } from "./workingProposal.ts";

/** Begins a proposal and works in it from then on. */
export function StartProposal() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        Start a proposal
      </Button>
      {open ? <StartForm onDone={() => setOpen(false)} /> : null}
    </>
  );
}

function StartForm({ onDone }: { onDone: () => void }) {
  const [title, setTitle] = useState("");
  const [description, setDescription] = useState("");
  const { take } = useProposalStep();
  const start = async () => {
    const proposal = { title, description: description.trim() || null };
    const begin = async () => workIn((await request(CreateProposalDocument, proposal)).createProposal);
    return (await take(begin, "You work in the proposal now: what you change goes into it.")) ? true : null;
  };
  return (
    <ActionDialog title="Start a proposal" action="Start" onAct={start} onClose={onDone} ready={title.trim() !== ""}>
      <p>
        Changes you make in a proposal are seen by nobody but those who look into it, until somebody else has approved
        them and they are published.
      </p>
      <TextField
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label="Why (Markdown)"
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        multiline
        minRows={3}
      />
    </ActionDialog>
  );
}
