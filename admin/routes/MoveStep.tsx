import { Box, Chip, Typography } from "@mui/material";
import type { ReactNode } from "react";
import type { MoveItemFragment, PlaceItemFragment } from "../gql/graphql.ts";
import { MoveFigures } from "./MoveFigures.tsx";
import { NamedPlace } from "./Named.tsx";
import { SkillsToLearn } from "./SkillsToLearn.tsx";
import { WhyFeasible } from "./WhyFeasible.tsx";
import { moveKindNames } from "./words.ts";

const rail = { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: { xs: 1.5, sm: 2 } } as const;

/** A position on the way. */
export function Stop({ place }: { place: PlaceItemFragment }) {
  return (
    <Box component="li" sx={rail}>
      <Box
        aria-hidden
        sx={{
          width: 18,
          height: 18,
          mt: "3px",
          borderRadius: "50%",
          border: 4,
          borderColor: "primary.main",
          bgcolor: "background.paper",
        }}
      />
      <Typography variant="h3" component="p">
        <NamedPlace place={place} />
        {place.level && place.level.name !== place.role.name ? (
          <Typography component="span" variant="body2" color="text.secondary">
            {" "}
            {place.role.name}
          </Typography>
        ) : null}
      </Typography>
    </Box>
  );
}

/** A move between two positions: its figures, what to learn for it, and why it is judged so. */
export function MoveStep({ move }: { move: MoveItemFragment }) {
  return (
    <Leg>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 0.75 }}>
        <Chip size="small" label={moveKindNames[move.kind]} />
        <MoveFigures move={move} />
      </Box>
      <SkillsToLearn gap={move.gap} />
      <WhyFeasible move={move} />
    </Leg>
  );
}

function Leg({ children }: { children: ReactNode }) {
  return (
    <Box component="li" sx={rail}>
      <Box aria-hidden sx={{ width: 4, ml: "7px", bgcolor: "primary.main" }} />
      <Box sx={{ py: 1.5, minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
