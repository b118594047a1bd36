import { useState } from "react";
import { SelectInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { queryClient } from "../data/queryClient.ts";
import { request } from "../data/request.ts";
import { AddButton } from "../editing/AddButton.tsx";
import { FormDialog } from "../editing/FormDialog.tsx";
import { CreateApiTokenDocument, type TokenItemFragment, TokenScope } from "../gql/graphql.ts";
import { ShownOnce } from "../layout/ShownOnce.tsx";
import { TokenTable } from "./TokenTable.tsx";

const scopes = Object.values(TokenScope);

/** What a token may do, in words. */
const scopeChoices = [
  { id: "READ", name: "Read" },
  { id: "PROPOSE", name: "Propose" },
  { id: "WRITE", name: "Change the graph" },
  { id: "ADMIN", name: "Administrate" },
] as const satisfies readonly { id: TokenScope; name: string }[];

const dayMs = 86_400_000;
const start = { scope: "READ", days: 365 } as const;
const periods = [30, 90, 365, 1825].map((days) => ({ id: days, name: `${days} days` }));

/** One's own tokens, and a new one, which is shown this once. */
export function OwnTokens({ tokens }: { tokens: readonly TokenItemFragment[] }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const create = async (values: unknown) => {
    const draft = new Draft(values);
    const { createApiToken } = await request(CreateApiTokenDocument, {
      name: draft.text("name") ?? "",
      scope: draft.among("scope", scopes) ?? TokenScope.Read,
      expiresAt: new Date(Date.now() + (draft.number("days") ?? start.days) * dayMs).toISOString(),
    });
    setMade(createApiToken.token);
    await queryClient.invalidateQueries();
  };
  return (
    <>
      <AddButton label="Make a token" onClick={() => setOpen(true)} />
      {made === null ? null : <ShownOnce title="Your new token" value={made} onClose={() => setMade(null)} />}
      <TokenTable tokens={tokens} />
      {open ? (
        <FormDialog title="Make a token" action="Make" start={start} onSave={create} onClose={() => setOpen(false)}>
          <TextInput source="name" label="What it is for" helperText={false} />
          <SelectInput
            source="scope"
            label="May at most"
            choices={[...scopeChoices]}
            helperText="Never more than yourself."
          />
          <SelectInput source="days" label="Valid for" choices={periods} helperText={false} />
        </FormDialog>
      ) : null}
    </>
  );
}
