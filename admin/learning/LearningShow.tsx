import { Box } from "@mui/material";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import type { LearningDetailsFragment } from "../gql/graphql.ts";
import { Facts } from "../layout/Facts.tsx";
import { Scale } from "../layout/Scale.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { listSection } from "../layout/sections.tsx";
import { formatMonths } from "../wording/duration.ts";
import { learningCost } from "./learningFacts.ts";
import { learningKindName } from "./learningKind.ts";

function learningSections(option: LearningDetailsFragment): PageSection[] {
  const facts = [
    { name: "Kind", value: learningKindName[option.learningKind] },
    { name: "Duration", value: formatMonths(option.minMonths, option.maxMonths) },
    { name: "Cost in all", value: learningCost(option) },
  ];
  return [
    { anchor: "facts", title: "Kind, duration and cost", content: <Facts facts={facts} /> },
    ...listSection("teaches", "Teaches", option.teaches, <TaughtList taught={option.teaches} />),
  ];
}

/** The skills it teaches and how far. */
function TaughtList({ taught }: { taught: LearningDetailsFragment["teaches"] }) {
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {taught.map(({ skill, proficiency }) => (
        <Box
          component="li"
          key={skill.id}
          sx={{ display: "flex", justifyContent: "space-between", gap: 2, py: 1, borderTop: 1, borderColor: "divider" }}
        >
          <span>
            <ConceptLink concept={skill} />
          </span>
          <Scale of="proficiency reached" value={proficiency} />
        </Box>
      ))}
    </Box>
  );
}

/** Everything the graph says about a learning option. */
export function LearningShow() {
  return <ConceptShow<LearningDetailsFragment> sections={learningSections} />;
}
