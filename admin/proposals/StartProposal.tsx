import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { request } from "../data/request.ts";
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
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth aria-labelledby="start-proposal">
        {open ? <StartForm onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function StartForm({ onDone }: { onDone: () => void }) {
  const [title, setTitle] = useState("");
  const [description, setDescription] = useState("");
  const { busy, take } = useProposalStep();
  const start = async (event: FormEvent) => {
    event.preventDefault();
    const begin = async () => {
      const { createProposal } = await request(CreateProposalDocument, {
        title,
        description: description.trim() || null,
      });
      workIn(createProposal);
    };
    if (await take(begin, "You work in the proposal now: what you change goes into it.")) onDone();
  };
  return (
    <form onSubmit={start}>
      <DialogTitle id="start-proposal">Start a proposal</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
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
      </DialogContent>
      <DialogActions>
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="contained" disabled={busy || title.trim() === ""}>
          Start
        </Button>
      </DialogActions>
    </form>
  );
}
