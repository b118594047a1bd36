import { Button } from "@mui/material";
import { LinkBase, Loading, useParams } from "react-admin";
import { NeedsPermission } from "../access/NeedsPermission.tsx";
import { guidePath } from "../concept/conceptPath.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { GuideItemsDocument } from "../gql/graphql.ts";
import { FaultPage } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { Sectioned } from "../layout/Sectioned.tsx";
import { GuideSectionEditor } from "./GuideSectionEditor.tsx";
import { guideSectionList, guideSections } from "./guideSections.ts";

/** The items of a role's guide, section by section, to be written, ordered and removed. */
export function GuideEditPage() {
  return (
    <NeedsPermission needed="EDITOR_OR_PROPOSAL">
      <GuideEditor />
    </NeedsPermission>
  );
}

function GuideEditor() {
  const { id = "" } = useParams<{ id: string }>();
  const { data, error, refetch } = useAnswer(GuideItemsDocument, { id });
  if (error) return <FaultPage fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const role = data.node?.__typename === "Role" ? data.node : null;
  if (role === null) return <PageHeading title="There is no such role" />;
  const sections = guideSectionList.map((section) => {
    const items = role.guideItems.filter((item) => item.section === section);
    return {
      anchor: section.toLowerCase(),
      title: guideSections[section],
      count: items.length,
      content: <GuideSectionEditor role={role.id} revision={role.revision} section={section} items={items} />,
    };
  });
  return (
    <>
      <PageHeading
        title={`Guide of ${role.name}`}
        eyebrow="Edit"
        actions={
          <Button component={LinkBase} to={guidePath(role)} variant="outlined">
            Read the guide
          </Button>
        }
      />
      <Sectioned sections={sections} />
    </>
  );
}
