import { Chip, Paper, Typography } from "@mui/material";
import { useState } from "react";
import { Link, Loading } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { queryClient } from "../data/queryClient.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { AddButton } from "../editing/AddButton.tsx";
import { WebhooksDocument } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ShownOnce } from "../layout/ShownOnce.tsx";
import { WebhookDialog } from "./WebhookDialog.tsx";

/** The addresses that are told of every revision, for administrators. */
export function WebhooksPage() {
  return (
    <NeedsPermission needed="ADMIN">
      <PageHeading
        title="Webhooks"
        intro="Addresses that are told of every revision as it is made, signed, and again until they take it."
      />
      <Paper sx={{ p: 2 }}>
        <WebhookList />
      </Paper>
    </NeedsPermission>
  );
}

function WebhookList() {
  const { data, error, refetch } = useAnswer(WebhooksDocument, {});
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const made = (shown: string) => {
    setSecret(shown);
    void queryClient.invalidateQueries();
  };
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      {secret === null ? null : (
        <ShownOnce title="The secret of the new webhook" value={secret} onClose={() => setSecret(null)} />
      )}
      <AddButton label="Register a webhook" onClick={() => setOpen(true)} />
      {data.webhooks.length === 0 ? (
        <Typography color="text.secondary">There are none yet: register the address of a receiver.</Typography>
      ) : null}
      <Cards>
        {data.webhooks.map(({ id, url, description, active, lastRevision }) => (
          <Card
            key={id}
            title={
              <Link to={`/webhooks/${id}`} underline="always" sx={{ overflowWrap: "anywhere" }}>
                {url}
              </Link>
            }
            facts={<Chip size="small" variant="outlined" label={active ? "active" : "switched off"} />}
          >
            {description ? `${description}. ` : ""}Told up to revision {lastRevision}.
          </Card>
        ))}
      </Cards>
      {open ? <WebhookDialog webhook={null} onSecret={made} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
