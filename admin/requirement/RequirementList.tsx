import { Box, Typography } from "@mui/material";
import { Link } from "react-admin";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { listPath } from "../concept/conceptPath.ts";
import type { RequirementItemFragment } from "../gql/graphql.ts";
import { PendingEdge } from "../proposals/PendingMarks.tsx";
import { skillKindNames } from "../skill/skillKind.ts";
import { useOwnSources } from "../source/CommonSources.ts";
import { SourceName } from "../source/SourceList.tsx";
import { MeasuredRow, MeasuredRows } from "./MeasuredRows.tsx";
import { groupRequirements } from "./requirementGroups.ts";

interface Props {
  readonly requirements: { readonly totalCount: number; readonly edges: readonly RequirementItemFragment[] };
  /** Slug of the role, where the list of skills can show the rest. */
  readonly role?: string;
}

/** Requirements grouped by kind of skill, each with its importance, proficiency, reason and sources. */
export function RequirementList({ requirements, role }: Props) {
  const { edges, totalCount } = requirements;
  if (edges.length === 0) return <Typography color="text.secondary">None are recorded.</Typography>;
  return (
    <>
      {groupRequirements(edges).map(({ kind, requirements: group }) => (
        <MeasuredRows key={kind} title={skillKindNames[kind]}>
          {group.map((requirement) => (
            <Requirement key={requirement.node.id} requirement={requirement} />
          ))}
        </MeasuredRows>
      ))}
      {totalCount > edges.length ? <Rest shown={edges.length} total={totalCount} role={role} /> : null}
    </>
  );
}

function Rest({ shown, total, role }: { shown: number; total: number; role: string | undefined }) {
  return (
    <Typography sx={{ mt: 2 }}>
      These are the {shown} most important of {total}.{" "}
      {role ? (
        <Link to={listPath("skills", { requiredBy: [role] })} underline="always">
          All of them in the list of skills
        </Link>
      ) : null}
    </Typography>
  );
}

function Requirement({ requirement }: { requirement: RequirementItemFragment }) {
  const { node, importance, proficiency, rationale } = requirement;
  const sources = useOwnSources(requirement.sources);
  const note =
    rationale || sources.length > 0 ? (
      <>
        {rationale}
        {sources.map((source) => (
          <Box component="span" key={source.id}>
            {" "}
            Source: <SourceName source={source} />.
          </Box>
        ))}
      </>
    ) : null;
  const name = (
    <>
      <ConceptLink concept={node} />
      <PendingEdge relation="REQUIRES" other={node.id} />
    </>
  );
  return <MeasuredRow name={name} importance={importance} proficiency={proficiency} note={note} />;
}
