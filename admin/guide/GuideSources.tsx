import { Box, Typography } from "@mui/material";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import { SourceList } from "../source/SourceList.tsx";
import { guideSources } from "./guideSources.ts";

/** What the guide rests on. */
export function GuideSources({ role }: { role: GuideRoleFragment }) {
  const sources = guideSources(role);
  return (
    <Box component="section" aria-labelledby="sources" sx={{ pt: 4, mt: 4, borderTop: 1, borderColor: "divider" }}>
      <Typography
        variant="h2"
        id="sources"
        tabIndex={-1}
        sx={{ fontSize: "1.6rem", mb: 2, scrollMarginTop: 72, outline: "none" }}
      >
        Sources
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        Text without a source of its own rests on those of the role, which come first.
      </Typography>
      {sources.length > 0 ? (
        <SourceList sources={sources} />
      ) : (
        <Typography color="text.secondary">None are recorded.</Typography>
      )}
    </Box>
  );
}
