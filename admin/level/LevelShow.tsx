import { ConceptLink, ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import type { LevelDetailsFragment } from "../gql/graphql.ts";
import { type Fact, Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";
import { editableSection, listSection } from "../layout/sections.tsx";
import { Requirements } from "../requirement/Requirements.tsx";
import { SalaryEditor } from "../salary/SalaryEditor.tsx";
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

const PAY = "Table of pay by region";

function levelSections(level: LevelDetailsFragment, mayEdit: boolean): PageSection[] {
  const { focusAreas, salaries, skills } = level;
  return [
    { anchor: "facts", title: "Place on the ladder", content: <Facts facts={levelFacts(level)} /> },
    ...listSection("focus", "Focus areas", focusAreas, <FocusAreas areas={focusAreas} />),
    {
      anchor: "skills",
      title: "Asked beyond the role",
      count: skills.totalCount,
      content: <Requirements holder={level.id} requirements={skills} mayEdit={mayEdit} />,
    },
    ...editableSection("pay", "Pay by region", salaries, mayEdit, {
      read: () => <SalaryTable salaries={salaries} label={PAY} />,
      edit: () => <SalaryEditor holder={level.id} revision={level.revision} salaries={salaries} label={PAY} />,
    }),
  ];
}

/** Everything the graph says about a level. */
export function LevelShow() {
  return <ConceptShow<LevelDetailsFragment> sections={levelSections} />;
}
