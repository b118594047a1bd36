import { Box, Typography } from "@mui/material";
import type { GuideEntryFragment, GuideRoleFragment } from "../gql/graphql.ts";
import { ItemBody, ItemHeading } from "./GuideItems.tsx";

/** What speaks for the role and what against it, side by side. */
export function ProsAndCons({ guide }: { guide: GuideRoleFragment["guide"] }) {
  return (
    <Box
      sx={{ display: "grid", gap: 3, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" } }}
    >
      <Side title="Pros" color="success.main" items={guide.pros} />
      <Side title="Cons" color="error.main" items={guide.cons} />
    </Box>
  );
}

interface SideProps {
  readonly title: string;
  readonly color: string;
  readonly items: readonly GuideEntryFragment[];
}

function Side({ title, color, items }: SideProps) {
  return (
    <Box sx={{ borderTop: 4, borderColor: color, pt: 1.5 }}>
      <Typography variant="h3" sx={{ color, mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {items.map((item) => (
          <Box component="li" key={item.id} sx={{ mb: 2 }}>
            <ItemHeading item={item} heading="h4" />
            <ItemBody item={item} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
