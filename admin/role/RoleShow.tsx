import CompareIcon from "@mui/icons-material/CompareArrowsOutlined";
import MenuBookIcon from "@mui/icons-material/MenuBook";
import RouteIcon from "@mui/icons-material/RouteOutlined";
import { Box, Button } from "@mui/material";
import { LinkBase } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import { guidePath } from "../concept/conceptPath.ts";
import type { RoleDetailsFragment } from "../gql/graphql.ts";
import { gapTo, routesFrom } from "../routes/PageLinks.tsx";
import { roleSections } from "./roleSections.tsx";

/** Everything the graph says about a role except the text of its guide. */
export function RoleShow() {
  return <ConceptShow<RoleDetailsFragment> sections={roleSections} actions={(role) => <RoleActions role={role} />} />;
}

function RoleActions({ role }: { role: RoleDetailsFragment }) {
  const mayEdit = useMayEdit();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <GuideButton id={role.id} />
      <Button component={LinkBase} to={routesFrom(role.slug)} variant="outlined" size="large" startIcon={<RouteIcon />}>
        Routes from here
      </Button>
      <Button component={LinkBase} to={gapTo(role.slug)} variant="outlined" size="large" startIcon={<CompareIcon />}>
        Your skill gap
      </Button>
      {mayEdit ? (
        <Button component={LinkBase} to={`${guidePath(role)}/edit`} variant="outlined" size="large">
          Edit the guide
        </Button>
      ) : null}
    </Box>
  );
}

function GuideButton({ id }: { id: string }) {
  return (
    <Button component={LinkBase} to={guidePath({ id })} variant="contained" size="large" startIcon={<MenuBookIcon />}>
      Read the career guide
    </Button>
  );
}
