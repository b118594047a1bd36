import { PageHeading } from "../layout/PageHeading.tsx";
import { RoutesLink } from "../routes/PageLinks.tsx";
import { ProfileForm } from "../routes/ProfileFields.tsx";
import { ShareButtons } from "../routes/ShareButtons.tsx";
import { useQuestion } from "../routes/useQuestion.ts";
import { GapAnswer } from "./GapAnswer.tsx";

/** A profile beside a target, skill by skill. */
export function GapPage() {
  const [question, change] = useQuestion();
  return (
    <>
      <PageHeading
        title="Skill gap"
        intro="What you bring beside what a role asks for, skill by skill: what is there, what is short, what is missing, and what to learn first."
        actions={<ShareButtons view="gap" />}
      />
      <ProfileForm question={question} onChange={change} />
      <RoutesLink question={question} />
      <GapAnswer question={question} />
    </>
  );
}
