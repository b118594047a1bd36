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

function PublishForm({ proposal }: { proposal: ProposalDetails }) {
  const { id, conflicts, changes, actions } = proposal;
  const [taken, setTaken] = useState<Readonly<Record<string, Resolution>>>({});
  const { busy, take } = useProposalStep();
  const working = useWorkingProposal();
  const names = conceptNames(changes);
  const resolutions = conflicts.flatMap((conflict) => {
    const side = taken[conflict.id];
    return side ? [{ conflict: conflict.id, take: side }] : [];
  });
  const open = conflicts.length - resolutions.length;
  const publish = () =>
    take(async () => {
      await request(PublishProposalDocument, { id, resolutions });
      if (working?.id === id) workIn(null);
    }, "Published: it is a part of the graph now.");
  return (
    <>
      {conflicts.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          Since these changes were made, the graph has changed in {formatCount(conflicts.length, "place")} of theirs.
          {actions.includes("PUBLISH")
            ? " Decide what counts, then publish."
            : " Whoever publishes decides what counts."}
        </Alert>
      ) : null}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.id}
            conflict={conflict}
            names={names}
            taken={taken[conflict.id] ?? null}
            onTake={actions.includes("PUBLISH") ? (side) => setTaken({ ...taken, [conflict.id]: side }) : null}
          />
        ))}
      </Box>
      {actions.includes("PUBLISH") ? (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
          <Button variant="contained" disabled={busy || open > 0} onClick={publish}>
            Publish
          </Button>
          {open > 0 ? <Typography>{formatCount(open, "conflict")} to decide first.</Typography> : null}
        </Box>
      ) : null}
    </>
  );
}
