import { ConceptLink, ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import type { LevelDetailsFragment } from "../gql/graphql.ts";
import { type Fact, Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { listSection } from "../layout/sections.tsx";
import { RequirementList } from "../requirement/RequirementList.tsx";
import { SalaryTable } from "../salary/SalaryTable.tsx";
import { formatYears } from "../wording/duration.ts";

function levelFacts(level: LevelDetailsFragment): Fact[] {
  return [
    { name: "Role", value: <ConceptLink concept={level.role} /> },
    { name: "Rung", value: level.rank },
    { name: "Experience", value: formatYears(level.minYears, level.maxYears) },
    { name: "Promoted from", value: level.previous.length > 0 ? <ConceptLinks concepts={level.previous} /> : null },
    { name: "Can lead to", value: level.next.length > 0 ? <ConceptLinks concepts={level.next} /> : null },
  ];
}

function FocusAreas({ areas }: { areas: readonly string[] }) {
  return (
    <ul>
      {areas.map((area) => (
        <li key={area}>{area}</li>
      ))}
    </ul>
  );
}

function levelSections(level: LevelDetailsFragment): PageSection[] {
  const { focusAreas, salaries, skills } = level;
  return [
    { anchor: "facts", title: "Place on the ladder", content: <Facts facts={levelFacts(level)} /> },
    ...listSection("focus", "Focus areas", focusAreas, <FocusAreas areas={focusAreas} />),
    {
      anchor: "skills",
      title: "Asked beyond the role",
      count: skills.totalCount,
      content: <RequirementList requirements={skills} />,
    },
    ...listSection(
      "pay",
      "Pay by region",
      salaries,
      <SalaryTable salaries={salaries} label="Table of pay by region" />,
    ),
  ];
}

/** Everything the graph says about a level. */
export function LevelShow() {
  return <ConceptShow<LevelDetailsFragment> sections={levelSections} />;
}
