import { Box, Link } from "@mui/material";
import type { SourceItemFragment } from "../gql/graphql.ts";

/** Title, publisher and year of a source, with its link. */
export function SourceName({ source }: { source: SourceItemFragment }) {
  const rest = [source.publisher, source.year].filter((part) => part !== null).join(", ");
  return (
    <>
      {source.url ? (
        <Link href={source.url} rel="noopener noreferrer" underline="always">
          {source.title}
        </Link>
      ) : (
        source.title
      )}
      {rest ? `, ${rest}` : ""}
    </>
  );
}

/** Sources one by one, with the terms they may be used under. */
export function SourceList({ sources }: { sources: readonly SourceItemFragment[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {sources.map((source) => (
        <Box component="li" key={source.id} sx={{ mb: 0.75 }}>
          <SourceName source={source} />
          {source.licence ? (
            <Box sx={{ color: "text.secondary", fontSize: "0.8125rem", maxWidth: "90ch" }}>{source.licence}</Box>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
