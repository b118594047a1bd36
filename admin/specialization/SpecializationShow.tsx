import { ConceptLinks } from "../concept/ConceptLink.tsx";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import type { SpecializationDetailsFragment } from "../gql/graphql.ts";
import type { PageSection } from "../layout/Section.tsx";
import { listSection, proseSection } from "../layout/sections.tsx";
import { Requirements } from "../requirement/Requirements.tsx";

function DemandDrivers({ drivers }: { drivers: readonly string[] }) {
  return (
    <ul>
      {drivers.map((driver) => (
        <li key={driver}>{driver}</li>
      ))}
    </ul>
  );
}

function specializationSections(specialization: SpecializationDetailsFragment, mayEdit: boolean): PageSection[] {
  const { roles, demandDrivers, skills, description } = specialization;
  return [
    ...listSection("roles", "Roles", roles, <ConceptLinks concepts={roles} />),
    ...proseSection("description", "Description", description),
    ...listSection("demand", "What drives demand", demandDrivers, <DemandDrivers drivers={demandDrivers} />),
    {
      anchor: "skills",
      title: "Requirements",
      count: skills.totalCount,
      content: <Requirements holder={specialization.id} requirements={skills} mayEdit={mayEdit} />,
    },
  ];
}

/** Everything the graph says about a specialization. */
export function SpecializationShow() {
  return <ConceptShow<SpecializationDetailsFragment> sections={specializationSections} />;
}
