import { Box, Paper, Typography } from "@mui/material";
import { Fragment } from "react";
import type { RouteItemFragment } from "../gql/graphql.ts";
import { Share } from "../layout/Share.tsx";
import { formatCount } from "../wording/count.ts";
import { PayChange } from "./MoveFigures.tsx";
import { MoveStep, Stop } from "./MoveStep.tsx";
import { placeName } from "./Named.tsx";
import { RouteLine } from "./RouteLine.tsx";
import { aboutMonths } from "./words.ts";

interface Props {
  readonly route: RouteItemFragment;
  readonly number: number;
  readonly longest: number;
}

/** One route: what it comes to, its moves from left to right by time, and each move from top to bottom in words. */
export function Route({ route, number, longest }: Props) {
  const { moves, months, feasibility, salaryChange, rationale } = route;
  const [first] = moves;
  return (
    <Paper component="li" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2">
        Route {number}: {formatCount(moves.length, "move")}, {aboutMonths(months)}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5, mt: 0.5 }}>
        <Share of="feasible" value={feasibility} />
        <PayChange change={salaryChange} />
      </Box>
      <RouteLine route={route} longest={longest} />
      <Typography color="text.secondary" sx={{ maxWidth: "80ch", mb: 2 }}>
        {rationale}
      </Typography>
      <Box component="ol" aria-label={`Moves of route ${number}`} sx={{ listStyle: "none", m: 0, p: 0 }}>
        {first ? <Stop place={first.from} /> : null}
        {moves.map((move) => (
          <Fragment key={`${placeName(move.from)} ${placeName(move.to)}`}>
            <MoveStep move={move} />
            <Stop place={move.to} />
          </Fragment>
        ))}
      </Box>
    </Paper>
  );
}
