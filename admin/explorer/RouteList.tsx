import { Box, Button, Typography } from "@mui/material";
import { Fragment } from "react";
import { type Adjacency, otherEnd } from "./neighbors.ts";
import { relationVerb } from "./relationWords.ts";
import type { Explorer } from "./useExplorer.ts";

/** The routes in the picture in words: through what, and by which relations. */
export function RouteList({ explorer, adjacency }: { explorer: Explorer; adjacency: Adjacency }) {
  const { picture, dispatch } = explorer;
  if (picture.routes.length === 0) return null;
  return (
    <Box component="section" aria-label="Routes in the picture" sx={{ mb: 2 }}>
      <Typography variant="h4" component="h3">
        Routes
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {picture.routes.map((route) => (
          <li key={route.join(" ")}>
            <Route route={route} explorer={explorer} adjacency={adjacency} />
          </li>
        ))}
      </Box>
      <Button size="small" onClick={() => dispatch({ type: "unrouted" })}>
        Clear routes
      </Button>
    </Box>
  );
}

function Route({ route, explorer, adjacency }: { route: readonly string[]; explorer: Explorer; adjacency: Adjacency }) {
  const name = (id: string) => explorer.picture.nodes.get(id)?.name ?? "";
  const steps = route.slice(1).map((id, index) => {
    const from = route[index] ?? "";
    const edge = (adjacency.get(from) ?? []).find((each) => otherEnd(from, each) === id);
    // An arrow says which way a relation points that the route takes backwards.
    const verb = edge ? relationVerb(edge.relation) : "";
    return { id, words: edge?.from === from ? `${verb} →` : `← ${verb}` };
  });
  return (
    <Typography variant="body2" component="span">
      {name(route[0] ?? "")}
      {steps.map(({ id, words }) => (
        <Fragment key={id}>
          {" "}
          <Box component="span" sx={{ color: "text.secondary" }}>
            {words}
          </Box>{" "}
          {name(id)}
        </Fragment>
      ))}
    </Typography>
  );
}
