import CodeIcon from "@mui/icons-material/Code";
import MenuBookIcon from "@mui/icons-material/MenuBook";
import { Box, Button, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { LinkBase } from "react-admin";
import { guidePath } from "../concept/conceptPath.ts";
import type { HomeQuery } from "../gql/graphql.ts";

/** The reference guide, once it is loaded, and GraphiQL. */
export function Shortcuts({ reference }: { reference: HomeQuery["reference"] }) {
  return (
    <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
      {reference ? (
        <Shortcut
          title={`The career guide: ${reference.name}`}
          text={reference.summary ?? "A whole career guide, rebuilt from the graph."}
        >
          <Button component={LinkBase} to={guidePath(reference)} variant="contained" startIcon={<MenuBookIcon />}>
            Read the guide
          </Button>
        </Shortcut>
      ) : null}
      <Shortcut
        title="GraphiQL"
        text="Ask the API itself: every type, field and argument is documented beside the editor."
      >
        <Button href="/graphql" variant="outlined" startIcon={<CodeIcon />}>
          Open GraphiQL
        </Button>
      </Shortcut>
    </Box>
  );
}

function Shortcut({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Paper sx={{ p: { xs: 2, md: 3 }, display: "flex", flexDirection: "column", alignItems: "flex-start", gap: 1 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography color="text.secondary" sx={{ flex: 1 }}>
        {text}
      </Typography>
      {children}
    </Paper>
  );
}
