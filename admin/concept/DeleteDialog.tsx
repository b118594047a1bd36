import { Typography } from "@mui/material";
import { useRedirect } from "react-admin";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { DeleteConceptDocument } from "../gql/graphql.ts";
import type { ConceptCore } from "./conceptFacts.tsx";
import { resourceOf } from "./conceptPath.ts";

/** Deletes a concept, which the server refuses while others point at it. */
export function DeleteDialog({ concept, onClose }: { concept: ConceptCore; onClose: () => void }) {
  const write = useWrite();
  const redirect = useRedirect();
  const act = async () => {
    const done = await write(DeleteConceptDocument, { id: concept.id });
    if (done) redirect(`/${resourceOf(concept.kind)}`);
    return done;
  };
  return (
    <ActionDialog title={`Delete ${concept.name}?`} action="Delete" onAct={act} onClose={onClose} dangerous>
      <Typography>
        It goes with everything that is its own. Links to it will lead nowhere: deprecate it instead if anybody may have
        one. It is refused while other concepts point at it, and can be undone.
      </Typography>
    </ActionDialog>
  );
}
