import { Typography } from "@mui/material";
import type { OutlookItemFragment } from "../gql/graphql.ts";
import { Markdown } from "../layout/Markdown.tsx";
import { SourceName } from "../source/SourceList.tsx";

/** How demand is expected to develop, with the source of the figures. */
export function Outlook({ outlook }: { outlook: OutlookItemFragment }) {
  return (
    <>
      {outlook.commentary ? <Markdown>{outlook.commentary}</Markdown> : null}
      {outlook.source ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          Source: <SourceName source={outlook.source} />
        </Typography>
      ) : null}
    </>
  );
}
