import { Paper, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Loading } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { useViewer } from "../access/useMay.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { AccountDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { OwnTokens } from "./OwnTokens.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { SessionTable } from "./SessionTable.tsx";

/** One's own account: where one is signed in, the tokens of one's programs, the password. */
export function AccountPage() {
  return (
    <NeedsPermission needed="VIEWER">
      <Account />
    </NeedsPermission>
  );
}

function Account() {
  const viewer = useViewer();
  const { data, error, refetch } = useAnswer(AccountDocument, {});
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <PageHeading title="Your account" eyebrow={viewer?.name} />
      <Stack spacing={2}>
        <Part title="Sessions">
          <SessionTable sessions={data.sessions} />
        </Part>
        <Part title="API tokens">
          <OwnTokens tokens={data.apiTokens} />
        </Part>
        <Part title="Password">
          <PasswordForm />
        </Part>
      </Stack>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" aria-label={title} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
