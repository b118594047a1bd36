import { PageHeading } from "../layout/PageHeading.tsx";
import { GapLink } from "./PageLinks.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { RoutesAnswer } from "./RoutesAnswer.tsx";
import { ShareButtons } from "./ShareButtons.tsx";
import { useQuestion } from "./useQuestion.ts";

/** The best routes between careers, explained move by move. */
export function RoutesPage() {
  const [question, change] = useQuestion();
  return (
    <>
      <PageHeading
        title="Routes"
        intro="The best ways from what you can do to what you want to be: move by move, with what to learn, how long it takes and what it does to pay."
        actions={<ShareButtons view="routes" />}
      />
      <QuestionForm question={question} onChange={change} />
      <GapLink question={question} />
      <RoutesAnswer question={question} onChange={change} />
    </>
  );
}
