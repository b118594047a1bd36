import { Box, Chip, Typography } from "@mui/material";
import type { GuideEntryFragment } from "../gql/graphql.ts";
import { Markdown } from "../layout/Markdown.tsx";
import { useOwnSources } from "../source/CommonSources.ts";
import { SourceName } from "../source/SourceList.tsx";
import { formatMonths } from "../wording/duration.ts";

interface Props {
  readonly items: readonly GuideEntryFragment[];
  /** Below the title of a part, headings rank one lower. */
  readonly heading: "h3" | "h4";
}

/** Items one below the other, as running text. */
export function TextItems({ items, heading }: Props) {
  return items.map((item) => (
    <Box key={item.id} sx={{ "&:not(:first-of-type)": { mt: 2.5 } }}>
      <ItemHeading item={item} heading={heading} />
      <ItemBody item={item} />
    </Box>
  ));
}

// Columns rather than a grid: texts differ in length, and rows of a grid would leave holes.
const columns = { listStyle: "none", m: 0, p: 0, columnWidth: 300, columnGap: "12px" } as const;

const card = { breakInside: "avoid", mb: 1.5, border: 1, borderColor: "divider", borderRadius: 1, p: 2 } as const;

/** Items beside each other, as cards. */
export function CardItems({ items, heading }: Props) {
  return (
    <Box component="ul" sx={columns}>
      {items.map((item) => (
        <Box component="li" key={item.id} sx={{ ...card, fontSize: "0.97rem", lineHeight: 1.55 }}>
          <ItemHeading item={item} heading={heading} />
          <ItemBody item={item} />
        </Box>
      ))}
    </Box>
  );
}

/** The heading of an item, with how long it takes where that is known. */
export function ItemHeading({ item, heading }: { item: GuideEntryFragment; heading: "h3" | "h4" }) {
  const duration = formatMonths(item.minMonths, item.maxMonths);
  if (item.heading === null && duration === null) return null;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center", mb: 0.5 }}>
      {item.heading ? (
        <Typography variant={heading} component={heading}>
          {item.heading}
        </Typography>
      ) : null}
      {duration ? <Chip size="small" variant="outlined" color="primary" label={duration} /> : null}
    </Box>
  );
}

/** The text of an item, with its source where it has one of its own. */
export function ItemBody({ item }: { item: GuideEntryFragment }) {
  const [source] = useOwnSources(item.source ? [item.source] : []);
  return (
    <>
      <Markdown>{item.body}</Markdown>
      {source ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          Source: <SourceName source={source} />
        </Typography>
      ) : null}
    </>
  );
}
