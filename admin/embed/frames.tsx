import { useLocation } from "react-admin";
import { GapAnswer } from "../gap/GapAnswer.tsx";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ProfileForm } from "../routes/ProfileFields.tsx";
import { QuestionForm } from "../routes/QuestionForm.tsx";
import { RoutesAnswer } from "../routes/RoutesAnswer.tsx";
import { useQuestion } from "../routes/useQuestion.ts";

/** `form=off` in the address shows the answer alone. */
function useForm(): boolean {
  const { search } = useLocation();
  return new URLSearchParams(search).get("form") !== "off";
}

/** Routes for the frame of another site. */
export function RoutesFrame() {
  const [question, change] = useQuestion();
  return (
    <>
      <PageHeading title="Career routes" />
      {useForm() ? <QuestionForm question={question} onChange={change} /> : null}
      <RoutesAnswer question={question} onChange={change} />
    </>
  );
}

/** A skill gap for the frame of another site. */
export function GapFrame() {
  const [question, change] = useQuestion();
  return (
    <>
      <PageHeading title="Skill gap" />
      {useForm() ? <ProfileForm question={question} onChange={change} /> : null}
      <GapAnswer question={question} />
    </>
  );
}
