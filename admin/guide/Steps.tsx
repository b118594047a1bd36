import { Box } from "@mui/material";
import type { GuideEntryFragment } from "../gql/graphql.ts";
import { ItemBody, ItemHeading } from "./GuideItems.tsx";

const marker = {
  width: 30,
  height: 30,
  flexShrink: 0,
  display: "grid",
  placeItems: "center",
  borderRadius: "50%",
  border: 2,
  borderColor: "primary.main",
  color: "primary.main",
  fontWeight: 700,
  fontSize: "0.9rem",
} as const;

/** Steps in their order along a line, each with how long it takes. */
export function Steps({ steps }: { steps: readonly GuideEntryFragment[] }) {
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {steps.map((step, index) => (
        <Box component="li" key={step.id} sx={{ display: "flex", gap: 2 }}>
          <Box aria-hidden sx={{ display: "flex", flexDirection: "column", alignItems: "center" }}>
            <Box sx={marker}>{index + 1}</Box>
            {index < steps.length - 1 ? <Box sx={{ flex: 1, width: "2px", bgcolor: "divider" }} /> : null}
          </Box>
          <Box sx={{ flex: 1, minWidth: 0, pb: 3 }}>
            <ItemHeading item={step} heading="h4" />
            <ItemBody item={step} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
