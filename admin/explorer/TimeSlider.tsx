import { Box, Button, Slider, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useViewer } from "../access/useMay.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { RevisionTimesDocument } from "../gql/graphql.ts";

interface Props {
  /** Null is now. */
  readonly revision: number | null;
  readonly onChange: (revision: number | null) => void;
}

/** Takes the picture back to one of the last hundred revisions; for people who have signed in, as the API asks. */
export function TimeSlider({ revision, onChange }: Props) {
  const isSignedIn = useViewer() != null;
  const { data } = useAnswer(RevisionTimesDocument, {}, { enabled: isSignedIn });
  const revisions = data?.revisions.nodes.toReversed() ?? [];
  const latest = revisions.length - 1;
  const chosen = revisions.findIndex(({ number }) => number === revision);
  const place = chosen === -1 ? latest : chosen;
  const [at, setAt] = useState(place);
  useEffect(() => setAt(place), [place]);
  if (latest < 1) return null;
  const words = (index: number) => {
    const one = revisions[index];
    return index === latest || !one ? "Now" : `Revision ${one.number}, ${new Date(one.at).toLocaleDateString()}`;
  };
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 2, px: 1 }}>
      <Slider
        size="small"
        aria-label="As of"
        value={at}
        min={0}
        max={latest}
        getAriaValueText={words}
        onChange={(_event, next) => setAt(next)}
        onChangeCommitted={(_event, next) => onChange(next === latest ? null : (revisions[next]?.number ?? null))}
      />
      <Typography variant="body2" sx={{ whiteSpace: "nowrap" }} title={revisions[at]?.message ?? ""}>
        {words(at)}
      </Typography>
      <Button size="small" disabled={revision === null} onClick={() => onChange(null)}>
        Back to now
      </Button>
    </Box>
  );
}
