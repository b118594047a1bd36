import { BooleanInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { FormDialog } from "../editing/FormDialog.tsx";
import { CreateWebhookDocument, UpdateWebhookDocument, type WebhookItemFragment } from "../gql/graphql.ts";

interface Props {
  /** Null for a new one. */
  readonly webhook: WebhookItemFragment | null;
  /** Called with the secret of a new one, which is shown this once. */
  readonly onSecret?: (secret: string) => void;
  readonly onClose: () => void;
}

const fresh = { active: true } as const;

/** Where messages go, what for, and whether any are sent. */
export function WebhookDialog({ webhook, onSecret, onClose }: Props) {
  const save = async (values: unknown) => {
    const draft = new Draft(values);
    const active = draft.truth("active");
    const fields = { url: draft.text("url") ?? "", description: draft.text("description"), active };
    if (webhook) await request(UpdateWebhookDocument, { id: webhook.id, patch: fields });
    else onSecret?.((await request(CreateWebhookDocument, { input: fields })).createWebhook.secret);
    await queryClient.invalidateQueries();
  };
  return (
    <FormDialog
      title={webhook ? "Change the webhook" : "Register a webhook"}
      start={webhook ?? fresh}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        source="url"
        label="Address"
        helperText="https://…, on the public Internet unless the server allows more."
      />
      <TextInput source="description" label="What it is for" helperText={false} />
      <BooleanInput source="active" label="Send messages" helperText={false} />
    </FormDialog>
  );
}
