import MenuBookIcon from "@mui/icons-material/MenuBook";
import { Button } from "@mui/material";
import { LinkBase } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import { guidePath } from "../concept/conceptPath.ts";
import type { RoleDetailsFragment } from "../gql/graphql.ts";
import { roleSections } from "./roleSections.tsx";

/** Everything the graph says about a role except the text of its guide. */
export function RoleShow() {
  return <ConceptShow<RoleDetailsFragment> sections={roleSections} actions={(role) => <GuideButtons id={role.id} />} />;
}

function GuideButton({ id }: { id: string }) {
  return (
    <Button component={LinkBase} to={guidePath({ id })} variant="contained" size="large" startIcon={<MenuBookIcon />}>
      Read the career guide
    </Button>
  );
}

function GuideButtons({ id }: { id: string }) {
  const mayEdit = useMayEdit();
  return (
    <>
      <GuideButton id={id} />
      {mayEdit ? (
        <Button component={LinkBase} to={`${guidePath({ id })}/edit`} variant="outlined">
          Edit the guide
        </Button>
      ) : null}
    </>
  );
}
