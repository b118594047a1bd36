import { useLocation, useNavigate } from "react-admin";
import { type Question, readQuestion, writeQuestion } from "./question.ts";

/** The question the address holds, and how to change some of it: the address changes along. */
export function useQuestion(): [Question, (change: Partial<Question>) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const question = readQuestion(search);
  const change = (changes: Partial<Question>) => {
    const asked = writeQuestion({ ...question, ...changes });
    navigate({ pathname, search: `?${[asked, ...looks(search)].filter(Boolean).join("&")}` }, { replace: true });
  };
  return [question, change];
}

/** What the address says beside the question: how a page in a frame looks. */
function looks(search: string): string[] {
  const given = new URLSearchParams(search);
  return ["form", "theme"].flatMap((name) => (given.has(name) ? [`${name}=${given.get(name)}`] : []));
}
