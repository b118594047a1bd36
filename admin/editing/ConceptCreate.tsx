import { Stack } from "@mui/material";
import { type ReactNode, useRef } from "react";
import { Form, useDataProvider, useRedirect } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { kindName, type ResourceName, resourceOf, showPath } from "../concept/conceptPath.ts";
import type { ConceptKind } from "../gql/graphql.ts";
import { PageHeading } from "../layout/PageHeading.tsx";
import { DraftKeeper } from "./DraftKeeper.tsx";
import { formOptions } from "./EditForm.tsx";
import { FormFooter } from "./FormFooter.tsx";
import { draftKey, forgetDraft } from "./keptDraft.ts";
import { type Outcome, useRefused } from "./useSave.ts";

interface Props {
  readonly kind: ConceptKind;
  /** What the form begins with. */
  readonly start?: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}

const empty = {};

/** The page that creates a concept. */
export function ConceptCreate({ kind, start = empty, children }: Props) {
  const resource = resourceOf(kind);
  const key = draftKey(resource, null);
  const submit = useCreate(kind, resource, key);
  return (
    <NeedsPermission needed="EDITOR_OR_PROPOSAL">
      <PageHeading title={`Create a ${kindName(kind)}`} />
      <Form record={start} onSubmit={submit} {...formOptions}>
        <DraftKeeper draftKey={key} base={start} />
        <Stack spacing={2}>{children}</Stack>
        <FormFooter cancelTo={`/${resource}`} />
      </Form>
    </NeedsPermission>
  );
}

function useCreate(kind: ConceptKind, resource: ResourceName, key: string) {
  const dataProvider = useDataProvider();
  const redirect = useRedirect();
  const refused = useRefused();
  const create = useRef(async (values: Record<string, unknown>): Promise<Outcome> => {
    const { data } = await dataProvider.create(resource, { data: values, meta: { message: values.message } });
    return { done: "saved", id: data.id };
  });
  return async (values: Record<string, unknown>) => {
    const outcome = await create.current(values).catch(refused);
    if (outcome.done === "refused") return outcome.faults;
    forgetDraft(key);
    // Once the form has noticed that it was saved, it lets one go without asking.
    if (outcome.done === "saved") setTimeout(() => redirect(showPath({ kind, id: String(outcome.id) })));
    return undefined;
  };
}
