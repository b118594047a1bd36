import { TextField, Typography } from "@mui/material";
import { useState } from "react";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { DeprecateDocument } from "../gql/graphql.ts";
import { ConceptPicker, type Picked } from "../inputs/ConceptPicker.tsx";
import type { ConceptCore } from "./conceptFacts.tsx";

/** Takes a concept out of use, with what to use instead. */
export function DeprecateDialog({ concept, onClose }: { concept: ConceptCore; onClose: () => void }) {
  const [replacedBy, setReplacedBy] = useState<readonly Picked[]>([]);
  const [reason, setReason] = useState("");
  const write = useWrite();
  const act = () =>
    write(DeprecateDocument, {
      id: concept.id,
      replacedBy: replacedBy.map(({ id }) => id),
      reason: reason.trim() || null,
    });
  return (
    <ActionDialog title={`Deprecate ${concept.name}`} action="Deprecate" onAct={act} onClose={onClose}>
      <Typography color="text.secondary">
        It stays readable and keeps its links, but lists and search leave it out. You can take it into use again.
      </Typography>
      <ConceptPicker
        many
        label="Use instead"
        kind={concept.kind}
        value={replacedBy}
        onChange={setReplacedBy}
        exclude={new Set([concept.id])}
      />
      <TextField label="Why, for readers" value={reason} onChange={(event) => setReason(event.target.value)} />
    </ActionDialog>
  );
}
