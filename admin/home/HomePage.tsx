import { Box, Paper, Stack, Typography } from "@mui/material";
import { SinceLastVisit } from "../activity/SinceLastVisit.tsx";
import { useAnswer } from "../data/useAnswer.ts";
import { HomeDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { SearchEverything } from "../search/SearchEverything.tsx";
import { ConceptCounts } from "./ConceptCounts.tsx";
import { Shortcuts } from "./Shortcuts.tsx";

/** Where one starts: search, what there is, and the two ways to see what it is for. */
export function HomePage() {
  const { data, error, refetch } = useAnswer(HomeDocument, {});
  return (
    <Box sx={{ maxWidth: 1080, mx: "auto" }}>
      <PageHeading
        title="Careers knowledge graph"
        intro="Roles, the rungs of their ladders, skills, and the ways between them."
      />
      <Stack spacing={3}>
        <Paper sx={{ p: { xs: 2, md: 3 } }}>
          <SearchEverything />
        </Paper>
        <SinceLastVisit />
        {error ? <FaultNotice fault={error} onRetry={() => refetch()} /> : null}
        <Box component="section" aria-labelledby="counts">
          <Typography variant="h2" id="counts" sx={{ mb: 1.5 }}>
            What is in the graph
          </Typography>
          <ConceptCounts counts={data} />
        </Box>
        <Box component="section" aria-labelledby="shortcuts">
          <Typography variant="h2" id="shortcuts" sx={{ mb: 1.5 }}>
            See what it is for
          </Typography>
          <Shortcuts reference={data?.reference ?? null} />
        </Box>
      </Stack>
    </Box>
  );
}
