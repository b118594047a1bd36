import { Box } from "@mui/material";
import { Link } from "react-admin";
import { positionOf, profileOf, type Question, readQuestion, writeQuestion } from "./question.ts";

/** The address of the routes out of a role. */
export function routesFrom(role: string): string {
  return pagePath("routes", { ...readQuestion(""), from: { role, level: "" } });
}

/** The address of the gap to a role, for a profile that is still to be chosen. */
export function gapTo(role: string): string {
  return pagePath("gap", { ...readQuestion(""), to: { role, level: "" } });
}

function pagePath(page: "routes" | "gap", question: Question): string {
  return `/${page}?${writeQuestion(question)}`;
}

/** From the routes to the gap of the same question. */
export function GapLink({ question }: { question: Question }) {
  return <OtherPage page="gap" question={question} text="Compare skill by skill with the target" />;
}

/** From the gap to the routes of the same question. */
export function RoutesLink({ question }: { question: Question }) {
  return <OtherPage page="routes" question={question} text="Routes that lead there" />;
}

function OtherPage({ page, question, text }: { page: "routes" | "gap"; question: Question; text: string }) {
  if (!profileOf(question) || !positionOf(question.to)) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Link to={pagePath(page, question)} underline="always">
        {text}
      </Link>
    </Box>
  );
}
