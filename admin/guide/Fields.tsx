import { Box, Typography } from "@mui/material";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import { Markdown } from "../layout/Markdown.tsx";
import { SkillChips } from "../requirement/SkillChips.tsx";

type Specialization = GuideRoleFragment["specializations"][number];

/** The specializations of a role: what each is, what drives demand for it, and the skills it needs. */
export function Fields({ specializations }: { specializations: readonly Specialization[] }) {
  return specializations.map((specialization) => <Field key={specialization.id} field={specialization} />);
}

function Field({ field }: { field: Specialization }) {
  const text = field.description ?? field.summary;
  return (
    <Box sx={{ mt: 2, pl: 2, borderLeft: 3, borderColor: "divider" }}>
      <Typography variant="h4">
        <ConceptLink concept={field} />
      </Typography>
      {text ? <Markdown>{text}</Markdown> : null}
      {field.demandDrivers.length > 0 ? (
        <>
          <Typography variant="body2" sx={{ fontWeight: 650, mt: 1 }}>
            What drives demand
          </Typography>
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {field.demandDrivers.map((driver) => (
              <li key={driver}>{driver}</li>
            ))}
          </Box>
        </>
      ) : null}
      <Typography variant="body2" sx={{ fontWeight: 650, mt: 1 }}>
        Skills it needs, with their importance
      </Typography>
      <SkillChips label={`Skills ${field.name} needs`} requirements={field.skills.edges} />
    </Box>
  );
}
