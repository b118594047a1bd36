import { Box, Typography } from "@mui/material";
import { Link } from "react-admin";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { kindName, listPath } from "../concept/conceptPath.ts";
import type { SkillDetailsFragment } from "../gql/graphql.ts";
import { MeasuredRow, MeasuredRows } from "../requirement/MeasuredRows.tsx";

type RequiredBy = SkillDetailsFragment["requiredBy"];

/** The roles, levels and specializations that require a skill, with how much. */
export function RequiredByList({ requiredBy, slug }: { requiredBy: RequiredBy; slug: string }) {
  const { edges, totalCount } = requiredBy;
  if (totalCount === 0) return <Typography color="text.secondary">Nothing requires this skill yet.</Typography>;
  return (
    <>
      <MeasuredRows>
        {edges.map((edge) => (
          <Requirer key={edge.node.id} edge={edge} />
        ))}
      </MeasuredRows>
      <Typography sx={{ mt: 2 }}>
        {totalCount > edges.length ? `These are the first ${edges.length} of ${totalCount}. ` : ""}
        <Link to={listPath("roles", { requires: [slug] })} underline="always">
          Roles that require it, in the list of roles
        </Link>
      </Typography>
    </>
  );
}

function Requirer({ edge }: { edge: RequiredBy["edges"][number] }) {
  const { node, importance, proficiency, rationale } = edge;
  const name = (
    <>
      <ConceptLink concept={node} />{" "}
      <Box component="span" sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
        {kindName(node.kind)}
      </Box>
    </>
  );
  return <MeasuredRow name={name} importance={importance} proficiency={proficiency} note={rationale} />;
}
