import { Typography } from "@mui/material";
import { useState } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { AddButton } from "../editing/AddButton.tsx";
import { CardActions } from "../editing/CardActions.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { type RelatedRoleItemFragment, RemoveRelatedRoleDocument, type RoleDetailsFragment } from "../gql/graphql.ts";
import { Card, Cards } from "../layout/Cards.tsx";
import { Share } from "../layout/Share.tsx";
import { RelatedRoleDialog } from "./RelatedRoleDialog.tsx";

type Open = RelatedRoleItemFragment | "new" | null;

/** Roles that are alike, to be changed where they stand. */
export function RelatedRoleEditor({ role }: { role: RoleDetailsFragment }) {
  const [open, setOpen] = useState<Open>(null);
  const write = useWrite();
  const related = role.relatedRoles.edges;
  return (
    <>
      <AddButton label="Add a related role" onClick={() => setOpen("new")} />
      {related.length === 0 ? <Typography color="text.secondary">None yet.</Typography> : null}
      <Cards>
        {related.map((edge) => (
          <Card
            key={edge.node.id}
            title={<ConceptLink concept={edge.node} />}
            facts={<Share of="alike" value={edge.strength} />}
          >
            {edge.rationale}
            <CardActions
              what={`the relation to ${edge.node.name}`}
              onEdit={() => setOpen(edge)}
              onRemove={() => write(RemoveRelatedRoleDocument, { role: role.id, related: edge.node.id })}
            />
          </Card>
        ))}
      </Cards>
      {open === null ? null : (
        <RelatedRoleDialog role={role} edge={open === "new" ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
