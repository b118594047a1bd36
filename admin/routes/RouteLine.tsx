import { Box } from "@mui/material";
import type { RouteItemFragment } from "../gql/graphql.ts";

interface Props {
  readonly route: RouteItemFragment;
  /** Months of the longest route beside it: all are drawn to one scale. */
  readonly longest: number;
}

const stop = {
  width: 14,
  height: 14,
  flexShrink: 0,
  borderRadius: "50%",
  border: 3,
  borderColor: "primary.main",
  bgcolor: "background.paper",
} as const;

/** The moves of a route from left to right, each as long as it takes. What it shows is said in words below it. */
export function RouteLine({ route, longest }: Props) {
  const share = longest > 0 ? Math.max(0.15, route.months / longest) : 1;
  return (
    <Box aria-hidden sx={{ display: "flex", alignItems: "center", width: `${share * 100}%`, my: 1.5 }}>
      <Box sx={stop} />
      {route.moves.map(({ to, months }) => (
        <Box
          key={to.level?.id ?? to.role.id}
          sx={{ display: "flex", alignItems: "center", flexGrow: Math.max(months, 0.5), flexBasis: 0, minWidth: 28 }}
        >
          <Box sx={{ flex: 1, height: 4, bgcolor: "primary.main" }} />
          <Box sx={stop} />
        </Box>
      ))}
    </Box>
  );
}
