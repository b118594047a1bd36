import { Box, Paper, TextField } from "@mui/material";
import { useState } from "react";
import { Loading } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { queryClient } from "../data/queryClient.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { AddButton } from "../editing/AddButton.tsx";
import { PeopleDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageButtons } from "../layout/PageButtons.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ShownOnce } from "../layout/ShownOnce.tsx";
import { useSettled } from "../search/useSettled.ts";
import { Invitation } from "./Invitation.tsx";
import { PeopleTable } from "./PeopleTable.tsx";

const pageSize = 25;

/** The people of this server and what they may do, for administrators. */
export function PeoplePage() {
  return (
    <NeedsPermission needed="ADMIN">
      <PageHeading title="People" intro="Who may read, propose, change and administrate." />
      <People />
    </NeedsPermission>
  );
}

/** A link that lets somebody set a password, to be handed over. */
export interface HandedLink {
  readonly title: string;
  readonly link: string;
}

function whole(link: string): string {
  return new URL(link, window.location.href).href;
}

function People() {
  const [text, setText] = useState("");
  const [offset, setOffset] = useState(0);
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<HandedLink | null>(null);
  const filter = { text: useSettled(text) || null };
  const { data, error, refetch } = useAnswer(PeopleDocument, { filter, first: pageSize, offset }, { keepLast: true });
  const hand = (link: HandedLink) => {
    setHanded(link);
    void queryClient.invalidateQueries();
  };
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <Paper sx={{ p: 2 }}>
      {handed ? <ShownOnce title={handed.title} value={whole(handed.link)} onClose={() => setHanded(null)} /> : null}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        <TextField
          type="search"
          label="Name or e-mail"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOffset(0);
          }}
          sx={{ maxWidth: 320 }}
        />
        <AddButton label="Invite somebody" onClick={() => setInviting(true)} />
      </Box>
      <PeopleTable people={data.users.nodes} onLink={hand} />
      <PageButtons offset={offset} size={pageSize} total={data.users.totalCount} onPage={setOffset} />
      {inviting ? <Invitation onLink={hand} onClose={() => setInviting(false)} /> : null}
    </Paper>
  );
}
