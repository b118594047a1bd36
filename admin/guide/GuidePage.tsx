import { Loading, useParams } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { RoleGuideDocument } from "../gql/graphql.ts";
import { FaultPage } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { Guide } from "./Guide.tsx";

/** The career guide of the role in the address, from one question to the API. */
export function GuidePage() {
  const { id = "" } = useParams<{ id: string }>();
  const { data, error, refetch } = useAnswer(RoleGuideDocument, { id });
  if (error) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.node?.__typename !== "Role")
    return (
      <PageHeading
        title="There is no such role"
        intro="It may have been removed. The list of roles has all there are."
      />
    );
  return <Guide role={data.node} />;
}
