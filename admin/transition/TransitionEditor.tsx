import { Typography } from "@mui/material";
import { useState } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { AddButton } from "../editing/AddButton.tsx";
import { CardActions } from "../editing/CardActions.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { RemoveTransitionDocument, type RoleDetailsFragment, type TransitionItemFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { TransitionFacts } from "./TransitionCards.tsx";
import { TransitionDialog } from "./TransitionDialog.tsx";
import { type Direction, endsOf } from "./transitionEnds.ts";

interface Props {
  readonly role: RoleDetailsFragment;
  readonly direction: Direction;
}

type Open = TransitionItemFragment | "new" | null;

/** Curated moves out of a role or into it, to be changed where they stand. */
export function TransitionEditor({ role, direction }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const write = useWrite();
  const moves = direction === "OUT" ? role.movesOut.edges : role.movesIn.edges;
  const word = direction === "OUT" ? "to" : "from";
  return (
    <>
      <AddButton label={`Add a move ${word} another role`} onClick={() => setOpen("new")} />
      {moves.length === 0 ? <Typography color="text.secondary">None yet.</Typography> : null}
      <Cards>
        {moves.map((move) => (
          <Card
            key={move.node.id}
            title={<ConceptLink concept={move.node} />}
            facts={<TransitionFacts transition={move} />}
          >
            {move.rationale}
            <CardActions
              what={`the move ${word} ${move.node.name}`}
              onEdit={() => setOpen(move)}
              onRemove={() => write(RemoveTransitionDocument, endsOf(direction, role.id, move.node.id))}
            />
          </Card>
        ))}
      </Cards>
      {open === null ? null : (
        <TransitionDialog
          role={role}
          direction={direction}
          move={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
