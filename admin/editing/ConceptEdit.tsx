import type { ReactNode } from "react";
import { Loading, type RaRecord, RecordContextProvider, useGetOne, useParams } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
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
export function ConceptEdit(props: Props) {
  return (
    <NeedsPermission needed="EDITOR_OR_PROPOSAL">
      <Edited {...props} />
    </NeedsPermission>
  );
}

function Edited({ resource, children }: Props) {
  const { id = "" } = useParams<{ id: string }>();
  const { data, error, refetch } = useGetOne<RaRecord & ConceptCore>(
    resource,
    { id, meta: whole },
    { refetchOnWindowFocus: false },
  );
  if (error && !data) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <PageHeading title={`Edit ${data.name}`} eyebrow={kindName(data.kind)} />
      <RecordContextProvider value={data}>
        <EditForm key={data.id} resource={resource} record={data}>
          {children}
        </EditForm>
      </RecordContextProvider>
    </>
  );
}
