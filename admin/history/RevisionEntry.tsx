import UndoIcon from "@mui/icons-material/UndoOutlined";
import { Box, Button, Typography } from "@mui/material";
import { Link } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { useRevert } from "../editing/useRevert.ts";
import type { RevisionItemFragment } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";
import { formatMoment } from "../wording/date.ts";
import { ChangeList } from "./ChangeList.tsx";
import { summarizeChanges } from "./changeWords.ts";

/** Changes up to this many are shown at once; more are counted first. */
const fewEnough = 5;

/** The address of the page of a revision. */
export const revisionPath = (number: number) => `/activity/${number}`;

/** A revision: who, when, why, what it changed, and the way to take it back. */
export function RevisionEntry({ revision }: { revision: RevisionItemFragment }) {
  const { number, message, at, actor, size, changes } = revision;
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: "primary.main", pl: 2, mb: 2 }}>
      <Typography variant="h3">
        <Link to={revisionPath(number)} underline="always">
          Revision {number}
        </Link>
        {message ? `: ${message}` : ""}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, alignItems: "center" }}>
        <Typography variant="body2" color="text.secondary">
          <time dateTime={at}>{formatMoment(at)}</time> by {actor.name}, {formatCount(size, "change")} in all
        </Typography>
        <RevertButton revision={revision} />
      </Box>
      {changes.length <= fewEnough ? <ChangeList changes={changes} /> : <Folded changes={changes} />}
      {size > changes.length && changes.length === 20 ? (
        <Link to={revisionPath(number)} underline="always">
          All {formatCount(size, "change")}
        </Link>
      ) : null}
    </Box>
  );
}

function Folded({ changes }: Pick<RevisionItemFragment, "changes">) {
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: "pointer", fontSize: "0.875rem", minHeight: 24 }}>
        {summarizeChanges(changes)
          .map(({ words, count }) => (count > 1 ? `${words} (${count} times)` : words))
          .join("; ")}
      </Box>
      <ChangeList changes={changes} />
    </Box>
  );
}

/** Takes a revision back; says so where that was done already. */
export function RevertButton({ revision }: { revision: Pick<RevisionItemFragment, "number" | "revertedBy"> }) {
  const mayEdit = useMayEdit();
  const revert = useRevert();
  const { number, revertedBy } = revision;
  if (revertedBy)
    return (
      <Typography variant="body2">
        taken back by{" "}
        <Link to={revisionPath(revertedBy.number)} underline="always">
          revision {revertedBy.number}
        </Link>
      </Typography>
    );
  if (!mayEdit) return null;
  return (
    <Button
      size="small"
      startIcon={<UndoIcon />}
      onClick={() => revert(number)}
      aria-label={`Revert revision ${number}`}
    >
      Revert
    </Button>
  );
}
