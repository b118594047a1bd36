import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { OutlookItemFragment, RoleDetailsFragment } from "../gql/graphql.ts";
import type { Fact } from "../layout/Facts.tsx";
import { Markdown } from "../layout/Markdown.tsx";
import { SourceName } from "../source/SourceList.tsx";
import { formatWhole } from "../wording/count.ts";
import { growthWords } from "./growthWords.ts";

function outlookFacts(outlook: OutlookItemFragment): Fact[] {
  const { annualOpenings, commentary, source } = outlook;
  return [
    { name: "Projected growth", value: growthWords(outlook) },
    { name: "Openings a year", value: annualOpenings === null ? null : formatWhole(annualOpenings) },
    { name: "Outlook", value: commentary === null ? null : <Markdown>{commentary}</Markdown> },
    { name: "Source of the outlook", value: source ? <SourceName source={source} /> : null },
  ];
}

/** Where the role belongs and how demand for it develops. */
export function roleFacts(role: RoleDetailsFragment): Fact[] {
  return [
    { name: "Family", value: role.family ? <ConceptLink concept={role.family} /> : "none" },
    ...(role.outlook ? outlookFacts(role.outlook) : []),
  ];
}
