import { Paper, Stack } from "@mui/material";
import { useState } from "react";
import { Loading, useParams } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { type DeliveryItemFragment, type DeliveryStatus, WebhookByIdDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ShownOnce } from "../layout/ShownOnce.tsx";
import { DeliveryLog } from "./DeliveryLog.tsx";
import { TestOutcome } from "./TestOutcome.tsx";
import { WebhookActions } from "./WebhookActions.tsx";

/** One webhook: what was sent to it and how that went, and what one can do about it. */
export function WebhookPage() {
  return (
    <NeedsPermission needed="ADMIN">
      <OneWebhook />
    </NeedsPermission>
  );
}

function OneWebhook() {
  const { id = "" } = useParams<{ id: string }>();
  const [status, setStatus] = useState<DeliveryStatus | null>(null);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [secret, setSecret] = useState<string | null>(null);
  const [test, setTest] = useState<DeliveryItemFragment | null>(null);
  const variables = { id, statuses: status ? [status] : null, after: cursors.at(-1) ?? null };
  const { data, error, refetch } = useAnswer(WebhookByIdDocument, variables, { keepLast: true });
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const { webhook } = data;
  if (webhook === null) return <PageHeading title="There is no such webhook" />;
  const { hasNextPage, endCursor } = webhook.deliveries.pageInfo;
  return (
    <>
      <PageHeading
        title={webhook.url}
        eyebrow={webhook.active ? "Webhook" : "Webhook, switched off"}
        intro={webhook.description}
        actions={<WebhookActions webhook={webhook} onSecret={setSecret} onTested={setTest} />}
      />
      <Stack spacing={2}>
        {secret === null ? null : <ShownOnce title="The new secret" value={secret} onClose={() => setSecret(null)} />}
        {test ? <TestOutcome delivery={test} onClose={() => setTest(null)} /> : null}
        <Paper sx={{ p: 2 }}>
          <DeliveryLog
            deliveries={webhook.deliveries}
            status={status}
            onStatus={(next) => {
              setStatus(next);
              setCursors([null]);
            }}
            onBack={cursors.length > 1 ? () => setCursors(cursors.slice(0, -1)) : null}
            onMore={hasNextPage ? () => setCursors([...cursors, endCursor]) : null}
          />
        </Paper>
      </Stack>
    </>
  );
}
