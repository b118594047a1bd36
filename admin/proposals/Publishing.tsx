import { Alert, Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { PublishProposalDocument, type Resolution } from "../gql/graphql.ts";
import { Section } from "../layout/Section.tsx";
import { formatCount } from "../wording/count.ts";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { conceptNames } from "./changeGroups.ts";
import type { ProposalDetails } from "./ProposalPage.tsx";
import { useProposalStep } from "./useProposalStep.ts";
import { useWorkingProposal, workIn } from "./workingProposal.ts";

/** Where a proposal is published: conflicts with what was published meanwhile are decided first, field by field. */
export function Publishing({ proposal }: { proposal: ProposalDetails }) {
  const title = proposal.actions.includes("PUBLISH") ? "Publish it" : "Conflicts";
  return <Section section={{ anchor: "publish", title, content: <PublishForm proposal={proposal} /> }} />;
}

/** The sides that count, by conflict. */
type Taken = Readonly<Record<string, Resolution>>;

function PublishForm({ proposal }: { proposal: ProposalDetails }) {
  const { id, conflicts, actions } = proposal;
  const [taken, setTaken] = useState<Taken>({});
  const mayPublish = actions.includes("PUBLISH");
  const { busy, take } = useProposalStep();
  const working = useWorkingProposal();
  const resolutions = conflicts.flatMap(({ id: conflict }) => {
    const side = taken[conflict];
    return side ? [{ conflict, take: side }] : [];
  });
  const open = conflicts.length - resolutions.length;
  const send = async () => {
    await request(PublishProposalDocument, { id, resolutions });
    if (working?.id === id) workIn(null);
  };
  return (
    <>
      {conflicts.length > 0 ? <Warning count={conflicts.length} mayPublish={mayPublish} /> : null}
      <Conflicts proposal={proposal} taken={taken} onTake={mayPublish ? setTaken : null} />
      {mayPublish ? (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
          <Button
            variant="contained"
            disabled={busy || open > 0}
            onClick={() => take(send, "Published: it is a part of the graph now.")}
          >
            Publish
          </Button>
          {open > 0 ? <Typography>{formatCount(open, "conflict")} to decide first.</Typography> : null}
        </Box>
      ) : null}
    </>
  );
}

interface ConflictsProps {
  readonly proposal: ProposalDetails;
  readonly taken: Taken;
  /** Null where one may only look. */
  readonly onTake: ((taken: Taken) => void) | null;
}

function Conflicts({ proposal: { conflicts, changes }, taken, onTake }: ConflictsProps) {
  const names = conceptNames(changes);
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.id}
          conflict={conflict}
          names={names}
          taken={taken[conflict.id] ?? null}
          onTake={onTake && ((side) => onTake({ ...taken, [conflict.id]: side }))}
        />
      ))}
    </Box>
  );
}

function Warning({ count, mayPublish }: { count: number; mayPublish: boolean }) {
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      Since these changes were made, the graph has changed in {formatCount(count, "place")} of theirs.
      {mayPublish ? " Decide what counts, then publish." : " Whoever publishes decides what counts."}
    </Alert>
  );
}
