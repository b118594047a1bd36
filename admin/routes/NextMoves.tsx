import { Box, Button, Typography } from "@mui/material";
import { Loading } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { type MoveItemFragment, NextMovesDocument, type ProfileInput } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { MoveFigures } from "./MoveFigures.tsx";
import { NamedPlace, placeName } from "./Named.tsx";
import { filterOf, type Question } from "./question.ts";
import { moveKindNames } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly profile: ProfileInput;
  readonly onChange: (change: Partial<Question>) => void;
}

/** The moves that suggest themselves to somebody who has no target yet. */
export function NextMoves({ question, profile, onChange }: Props) {
  const { data, error, refetch } = useAnswer(
    NextMovesDocument,
    { profile, filter: filterOf(question) },
    { keepLast: true },
  );
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <section aria-labelledby="next-moves">
      <Typography variant="h2" id="next-moves" sx={{ mb: 1.5 }}>
        Next moves from here
      </Typography>
      {data.nextMoves.length === 0 ? <Typography>No move is viable under these conditions.</Typography> : null}
      <Cards>
        {data.nextMoves.map((move) => (
          <NextMove key={move.to.level?.id ?? move.to.role.id} move={move} onChange={onChange} />
        ))}
      </Cards>
    </section>
  );
}

function NextMove({ move, onChange }: { move: MoveItemFragment; onChange: Props["onChange"] }) {
  const to = { role: move.to.role.slug, level: move.to.level?.slug ?? "" };
  return (
    <Card title={<NamedPlace place={move.to} />} facts={moveKindNames[move.kind]}>
      <MoveFigures move={move} />
      <Box sx={{ mt: 1 }}>
        <Button
          size="small"
          variant="outlined"
          aria-label={`Routes there: to ${placeName(move.to)}`}
          onClick={() => onChange({ to })}
        >
          Routes there
        </Button>
      </Box>
    </Card>
  );
}
