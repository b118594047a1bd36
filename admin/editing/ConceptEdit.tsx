import { Alert } from "@mui/material";
import type { ReactNode } from "react";
import { Loading, type RaRecord, useGetOne, useParams } from "react-admin";
import { useOnceAllowed } from "../access/useMay.ts";
import type { ConceptCore } from "../concept/conceptFacts.tsx";
import { kindName, type ResourceName } from "../concept/conceptPath.ts";
import { FaultPage } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { EditForm } from "./EditForm.tsx";

// The same question as that of the page that shows the concept.
const whole = { whole: true };

interface Props {
  readonly resource: ResourceName;
  /** The inputs: the same as when one is created. */
  readonly children: ReactNode;
}

/** The page that changes a concept. */
export function ConceptEdit({ resource, children }: Props) {
  const { id = "" } = useParams<{ id: string }>();
  const allowed = useOnceAllowed();
  const { data, error, refetch } = useGetOne<RaRecord & ConceptCore>(
    resource,
    { id, meta: whole },
    { refetchOnWindowFocus: false },
  );
  if (allowed === false) return <NeedsEditor />;
  if (error && !data) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!data || allowed === undefined) return <Loading />;
  return (
    <>
      <PageHeading title={`Edit ${data.name}`} eyebrow={kindName(data.kind)} />
      <EditForm key={data.id} resource={resource} record={data}>
        {children}
      </EditForm>
    </>
  );
}

/** Somebody followed the address of a form without being an editor. */
export function NeedsEditor() {
  return (
    <>
      <PageHeading title="Editors only" />
      <Alert severity="info">
        Changing the graph takes the permission of an editor: sign in, or ask an administrator. Contributors change it
        in a proposal: start one, or work in one of yours.
      </Alert>
    </>
  );
}
