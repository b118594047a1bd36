import { Box, Link as MaterialLink, Typography } from "@mui/material";
import { LinkBase } from "react-admin";

/** A place on the page and its name. */
export interface Place {
  readonly anchor: string;
  readonly title: string;
}

interface Props {
  readonly places: readonly Place[];
  /** The place the reader is at. */
  readonly current: string | undefined;
}

/** Links to the places of a page. The address keeps the place in its search (?at=…), since its hash is the route. */
export function Contents({ places, current }: Props) {
  return (
    <Box component="nav" aria-label="On this page">
      <Typography variant="overline" component="p" color="text.secondary">
        On this page
      </Typography>
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, borderLeft: 1, borderColor: "divider" }}>
        {places.map((place) => (
          <li key={place.anchor}>
            <PlaceLink place={place} here={place.anchor === current} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function PlaceLink({ place, here }: { place: Place; here: boolean }) {
  return (
    <MaterialLink
      component={LinkBase}
      to={{ search: `?at=${place.anchor}` }}
      replace
      aria-current={here ? "location" : undefined}
      sx={{
        display: "block",
        px: 1.5,
        py: 0.5,
        ml: "-1px",
        fontSize: "0.875rem",
        borderLeft: 2,
        borderColor: here ? "primary.main" : "transparent",
        color: here ? "primary.main" : "text.secondary",
        fontWeight: here ? 650 : 400,
      }}
    >
      {place.title}
    </MaterialLink>
  );
}
