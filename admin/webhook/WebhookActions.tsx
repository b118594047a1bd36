import { Box, Button } from "@mui/material";
import { useState } from "react";
import { NumberInput, useRedirect } from "react-admin";
import { Draft } from "../data/draft.ts";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { FormDialog } from "../editing/FormDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import {
  DeleteWebhookDocument,
  type DeliveryItemFragment,
  ReplayWebhookDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
  type WebhookItemFragment,
} from "../gql/graphql.ts";
import { WebhookDialog } from "./WebhookDialog.tsx";

interface Props {
  readonly webhook: WebhookItemFragment;
  readonly onSecret: (secret: string) => void;
  readonly onTested: (delivery: DeliveryItemFragment) => void;
}

type Open = "edit" | "replay" | "rotate" | "delete" | null;

/** Test, change, replay, give another secret, remove. */
export function WebhookActions({ webhook, onSecret, onTested }: Props) {
  const { id } = webhook;
  const [open, setOpen] = useState<Open>(null);
  const [busy, setBusy] = useState(false);
  const write = useWrite();
  const close = () => setOpen(null);
  const test = async () => {
    setBusy(true);
    const done = await write(TestWebhookDocument, { id });
    setBusy(false);
    if (done) onTested(done.testWebhook);
    await queryClient.invalidateQueries();
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Button variant="contained" onClick={test} disabled={busy}>
        Send a test
      </Button>
      <Button onClick={() => setOpen("edit")}>Edit</Button>
      <Button onClick={() => setOpen("replay")}>Replay …</Button>
      <Button onClick={() => setOpen("rotate")}>New secret …</Button>
      <Button color="error" onClick={() => setOpen("delete")}>
        Delete …
      </Button>
      {open === "edit" ? <WebhookDialog webhook={webhook} onClose={close} /> : null}
      {open === "replay" ? <Replay webhook={webhook} onClose={close} /> : null}
      {open === "rotate" ? <Rotate id={id} onSecret={onSecret} onClose={close} /> : null}
      {open === "delete" ? <Delete id={id} onClose={close} /> : null}
    </Box>
  );
}

function Replay({ webhook, onClose }: { webhook: WebhookItemFragment; onClose: () => void }) {
  const replay = async (values: unknown) => {
    const fromRevision = new Draft(values).number("fromRevision") ?? 1;
    await request(ReplayWebhookDocument, { id: webhook.id, fromRevision });
    await queryClient.invalidateQueries();
  };
  return (
    <FormDialog
      title="Replay revisions"
      action="Replay"
      start={{ fromRevision: webhook.lastRevision }}
      onSave={replay}
      onClose={onClose}
    >
      <NumberInput
        source="fromRevision"
        label="From revision"
        min={1}
        step={1}
        helperText="This one and all after it are sent again; what was waiting is left out."
      />
    </FormDialog>
  );
}

function Rotate({ id, onSecret, onClose }: { id: string; onSecret: (secret: string) => void; onClose: () => void }) {
  const write = useWrite();
  const act = async () => {
    const done = await write(RotateWebhookSecretDocument, { id });
    if (done) onSecret(done.rotateWebhookSecret.secret);
    return done;
  };
  return (
    <ActionDialog title="A new secret?" action="Make a new secret" onAct={act} onClose={onClose}>
      Messages are signed with it from now on: the receiver refuses them until it knows it.
    </ActionDialog>
  );
}

function Delete({ id, onClose }: { id: string; onClose: () => void }) {
  const write = useWrite();
  const redirect = useRedirect();
  const act = async () => {
    const done = await write(DeleteWebhookDocument, { id });
    if (done) redirect("/webhooks");
    await queryClient.invalidateQueries();
    return done;
  };
  return (
    <ActionDialog title="Delete the webhook?" action="Delete" onAct={act} onClose={onClose} dangerous>
      The log of what was sent to it goes too. This cannot be undone.
    </ActionDialog>
  );
}
