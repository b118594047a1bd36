import { Alert } from "@mui/material";
import { Loading } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { GapDocument, type PositionInput, type ProfileInput } from "../gql/graphql.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";
import { positionOf, profileOf, type Question } from "../routes/question.ts";
import { Gap } from "./Gap.tsx";

/** The gap that a question asks about, once it says from where to where. */
export function GapAnswer({ question }: { question: Question }) {
  const profile = profileOf(question);
  const target = positionOf(question.to);
  if (profile && target) return <Answer profile={profile} target={target} />;
  return (
    <Alert severity="info">
      {profile
        ? "Choose the role you want to be in."
        : "Choose the role you are in, or some skills you have, and the role you want to be in."}
    </Alert>
  );
}

function Answer({ profile, target }: { profile: ProfileInput; target: PositionInput }) {
  const { data, error, refetch } = useAnswer(GapDocument, { profile, target }, { keepLast: true });
  if (error) return <FaultNotice fault={error} onRetry={() => refetch()} />;
  return data ? <Gap readiness={data.readiness} /> : <Loading />;
}
