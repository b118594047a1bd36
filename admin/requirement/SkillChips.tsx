import { Box } from "@mui/material";
import { Link } from "react-admin";
import { showPath } from "../concept/conceptPath.ts";
import type { RequirementItemFragment } from "../gql/graphql.ts";
import { Scale } from "../layout/Scale.tsx";

const chip = {
  display: "inline-flex",
  alignItems: "center",
  gap: 1,
  px: 1.25,
  py: 0.25,
  border: 1,
  borderColor: "divider",
  borderRadius: 4,
  fontSize: "0.875rem",
} as const;

/** Required skills close together: the name and the importance of each. */
export function SkillChips({
  label,
  requirements,
}: {
  label: string;
  requirements: readonly RequirementItemFragment[];
}) {
  if (requirements.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: "none", m: 0, mt: 1, p: 0, display: "flex", flexWrap: "wrap", gap: 0.75 }}
    >
      {requirements.map(({ node, importance }) => (
        <Box component="li" key={node.id} sx={chip}>
          <Link to={showPath(node)}>{node.name}</Link>
          <Scale of="importance" value={importance} />
        </Box>
      ))}
    </Box>
  );
}
