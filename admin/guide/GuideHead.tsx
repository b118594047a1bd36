import PrintIcon from "@mui/icons-material/PrintOutlined";
import { Box, Button, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { showPath } from "../concept/conceptPath.ts";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import { PageHeading } from "../layout/PageHeading.tsx";
import { formatDay } from "../wording/date.ts";

/** Title, summary and other names of the role, and what one can do with the guide. */
export function GuideHead({ role }: { role: GuideRoleFragment }) {
  return (
    <>
      <PageHeading
        title={`${role.name}: career guide`}
        eyebrow={role.family?.name ?? "Career guide"}
        intro={<Box sx={{ fontSize: "1.15rem", lineHeight: 1.55, color: "text.primary" }}>{role.summary}</Box>}
      />
      <Typography variant="body2" color="text.secondary">
        {role.altNames.length > 0 ? `Also called ${role.altNames.join(", ")}. ` : ""}
        Last changed {formatDay(role.updatedAt)}.
      </Typography>
      <Box className="screen-only" sx={{ mt: 2, display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
          Print or save as PDF
        </Button>
        <Button component={LinkBase} to={showPath({ kind: role.kind, id: role.id })} variant="text">
          The role in the graph
        </Button>
      </Box>
    </>
  );
}
