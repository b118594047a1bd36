import { Chip } from "@mui/material";
import type { RoleDetailsFragment } from "../gql/graphql.ts";
import type { Fact } from "../layout/Facts.tsx";
import { MappingList } from "../mapping/MappingList.tsx";
import { formatMoment } from "../wording/date.ts";
import { ConceptLinks } from "./ConceptLink.tsx";

/** What concepts of every kind have. */
export type ConceptCore = Pick<
  RoleDetailsFragment,
  | "id"
  | "kind"
  | "slug"
  | "name"
  | "altNames"
  | "summary"
  | "status"
  | "revision"
  | "createdAt"
  | "updatedAt"
  | "replacedBy"
  | "mappings"
  | "sources"
>;

/** How a concept is named, known elsewhere and kept. */
export function conceptFacts(concept: ConceptCore): Fact[] {
  return [
    { name: "Other names", value: concept.altNames.join(", ") },
    {
      name: "Replaced by",
      value: concept.replacedBy.length > 0 ? <ConceptLinks concepts={concept.replacedBy} /> : null,
    },
    {
      name: "Other taxonomies",
      value: concept.mappings.length > 0 ? <MappingList mappings={concept.mappings} /> : null,
    },
    { name: "Slug", value: <code>{concept.slug}</code> },
    { name: "Id", value: <code>{concept.id}</code> },
    { name: "Status", value: <StatusChip deprecated={concept.status === "DEPRECATED"} /> },
    { name: "Last changed", value: `${formatMoment(concept.updatedAt)}, in revision ${concept.revision}` },
    { name: "Created", value: formatMoment(concept.createdAt) },
  ];
}

function StatusChip({ deprecated }: { deprecated: boolean }) {
  return (
    <Chip
      size="small"
      variant="outlined"
      color={deprecated ? "warning" : "success"}
      label={deprecated ? "Deprecated" : "Published"}
    />
  );
}
