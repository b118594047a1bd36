import { Alert, FormControlLabel, Radio, RadioGroup, Typography } from "@mui/material";
import { useState } from "react";
import { useRedirect } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { type ConceptKind, MergeDocument, MergePreviewDocument } from "../gql/graphql.ts";
import { ChangeList } from "../history/ChangeList.tsx";
import { ConceptPicker, type Picked } from "../inputs/ConceptPicker.tsx";
import { formatCount } from "../wording/count.ts";
import { showPath } from "./conceptPath.ts";

interface Props {
  /** Of one kind: what is to be merged; of several, one stays. */
  readonly concepts: readonly (Picked & { readonly kind: ConceptKind })[];
  readonly onClose: () => void;
  /** Called once they are one; otherwise the page of the one that stays is opened. */
  readonly onMerged?: () => void;
}

/** Makes several concepts one: who stays is chosen, and everything that would change is shown before. */
export function MergeConcepts({ concepts, onClose, onMerged }: Props) {
  const [into, setInto] = useState<Picked | null>(concepts.length > 1 ? (concepts[0] ?? null) : null);
  const from = concepts.filter(({ id }) => id !== into?.id);
  const write = useWrite();
  const redirect = useRedirect();
  const kind = concepts[0]?.kind ?? "SKILL";
  const act = async () => {
    const done = await write(MergeDocument, { from: from.map(({ id }) => id), into: into?.id ?? "" });
    if (done && onMerged) onMerged();
    else if (done) redirect(showPath(done.merge));
    return done;
  };
  return (
    <ActionDialog
      title={`Merge ${from.map(({ name }) => name).join(", ")}`}
      action="Merge"
      onAct={act}
      onClose={onClose}
      ready={into !== null}
      wide
    >
      <Typography color="text.secondary">
        All edges and names move to the concept that stays; the others stay behind deprecated, replaced by it.
      </Typography>
      {concepts.length > 1 ? (
        <Survivor concepts={concepts} into={into} onChoose={setInto} />
      ) : (
        <ConceptPicker
          label="Into"
          kind={kind}
          value={into ? [into] : []}
          onChange={([concept]) => setInto(concept ?? null)}
          exclude={new Set(concepts.map(({ id }) => id))}
          autoFocus
        />
      )}
      {into ? <Preview from={from.map(({ id }) => id)} into={into.id} /> : null}
    </ActionDialog>
  );
}

interface SurvivorProps {
  readonly concepts: readonly Picked[];
  readonly into: Picked | null;
  readonly onChoose: (concept: Picked | null) => void;
}

function Survivor({ concepts, into, onChoose }: SurvivorProps) {
  return (
    <RadioGroup
      aria-label="Which one stays"
      value={into?.id ?? ""}
      onChange={(_event, id) => onChoose(concepts.find((concept) => concept.id === id) ?? null)}
    >
      {concepts.map(({ id, name }) => (
        <FormControlLabel key={id} value={id} control={<Radio />} label={`${name} stays`} />
      ))}
    </RadioGroup>
  );
}

function Preview({ from, into }: { from: readonly string[]; into: string }) {
  const { data, error } = useAnswer(MergePreviewDocument, { from: [...from], into });
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return <Typography role="status">Working out what would change …</Typography>;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {formatCount(data.mergePreview.length, "change")}
      </Typography>
      <ChangeList changes={data.mergePreview} />
    </>
  );
}
