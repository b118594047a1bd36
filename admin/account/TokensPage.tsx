import { Paper } from "@mui/material";
import { Loading } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { EverybodysTokensDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { TokenTable } from "./TokenTable.tsx";

/** The API tokens of everybody, for administrators. */
export function TokensPage() {
  return (
    <NeedsPermission needed="ADMIN">
      <PageHeading title="API tokens" intro="Those of everybody. People make their own on the page of their account." />
      <Paper sx={{ p: 2 }}>
        <Everybodys />
      </Paper>
    </NeedsPermission>
  );
}

function Everybodys() {
  const { data, error, refetch } = useAnswer(EverybodysTokensDocument, {});
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  return data ? <TokenTable tokens={data.apiTokens} everybodys /> : <Loading />;
}
