import { Alert, Stack, Typography } from "@mui/material";
import { Loading } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { RoutesDocument } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { NextMoves } from "./NextMoves.tsx";
import { conditionCount, filterOf, positionOf, profileOf, type Question } from "./question.ts";
import { Route } from "./Route.tsx";

interface Props {
  readonly question: Question;
  readonly onChange: (change: Partial<Question>) => void;
}

/** What there is to say to a question: routes to its target, or the next moves where it has none. */
export function RoutesAnswer({ question, onChange }: Props) {
  const profile = profileOf(question);
  const target = positionOf(question.to);
  if (!profile)
    return (
      <Alert severity="info">
        Choose the role you are in, or some skills you have. Then choose where you want to be, or see what is near.
      </Alert>
    );
  if (!target) return <NextMoves question={question} profile={profile} onChange={onChange} />;
  return <Routes question={question} profile={profile} target={target} />;
}

interface RoutesProps {
  readonly question: Question;
  readonly profile: NonNullable<ReturnType<typeof profileOf>>;
  readonly target: NonNullable<ReturnType<typeof positionOf>>;
}

function Routes({ question, profile, target }: RoutesProps) {
  const variables = { profile, target, objective: question.objective, filter: filterOf(question) };
  const { data, error, refetch } = useAnswer(RoutesDocument, variables, { keepLast: true });
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const routes = data.transitionPaths;
  if (routes.length === 0) return <NoRoute question={question} />;
  const longest = Math.max(...routes.map(({ months }) => months));
  return (
    <Stack component="ol" spacing={2} aria-label="Routes" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {routes.map((route, index) => (
        <Route
          key={route.moves.map(({ to }) => to.level?.id ?? to.role.id).join(" ")}
          route={route}
          number={index + 1}
          longest={longest}
        />
      ))}
    </Stack>
  );
}

function NoRoute({ question }: { question: Question }) {
  return (
    <Alert severity="info">
      <Typography>
        {conditionCount(question) > 0
          ? "No route meets all conditions. Take one of them away."
          : "There is no route of viable moves from there to here: the work is too far apart, or you are there already."}
      </Typography>
    </Alert>
  );
}
