import { Box } from "@mui/material";
import { useState } from "react";
import { NumberInput, TextInput } from "react-admin";
import { Draft } from "../data/draft.ts";
import { request } from "../data/request.ts";
import { FormDialog } from "../editing/FormDialog.tsx";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { type GuideEntryFragment, type GuideSection, SetGuideItemDocument } from "../gql/graphql.ts";
import { MarkdownInput } from "../inputs/MarkdownInput.tsx";
import { SourcesInput } from "../inputs/SourcePicker.tsx";
import { guideSections } from "./guideSections.ts";

interface Props {
  readonly role: string;
  /** The revision of the role that the item was read at. */
  readonly revision: number;
  readonly section: GuideSection;
  /** Null for a new one, which comes last. */
  readonly item: GuideEntryFragment | null;
  readonly onClose: () => void;
}

function inputOf(section: GuideSection, draft: Draft) {
  return {
    section,
    heading: draft.text("heading"),
    body: draft.text("body") ?? "",
    minMonths: draft.number("minMonths"),
    maxMonths: draft.number("maxMonths"),
    source: draft.id("source"),
  };
}

/** Writes an item of a guide, with a preview of its Markdown. */
export function GuideItemDialog({ role, revision, section, item, onClose }: Props) {
  const { write, dialog } = useGuardedWrite();
  // What others save while the form is open reaches the page, not the form.
  const [readAt] = useState(revision);
  const save = (values: unknown) => {
    const edited = { role, id: item?.id ?? null, input: inputOf(section, new Draft(values)) };
    return write((expectedRevision) => request(SetGuideItemDocument, { ...edited, expectedRevision }), readAt);
  };
  return (
    <>
      <FormDialog
        title={`${guideSections[section]}: ${item ? "change" : "add"} an item`}
        start={item ?? {}}
        onSave={save}
        onClose={onClose}
      >
        <TextInput source="heading" label="Heading" helperText={false} />
        <MarkdownInput source="body" label="Text" rows={8} />
        <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "1fr 1fr" }}>
          <NumberInput source="minMonths" label="Months from" min={0} helperText="Where it takes time" />
          <NumberInput source="maxMonths" label="Months up to" min={0} helperText={false} />
        </Box>
        <SourcesInput source="source" label="Source" many={false} />
      </FormDialog>
      {dialog}
    </>
  );
}
