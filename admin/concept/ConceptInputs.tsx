import { TextInput } from "react-admin";
import { FormSection } from "../editing/FormSection.tsx";
import { MappingsInput } from "../inputs/MappingsInput.tsx";
import { SourcesInput } from "../inputs/SourcePicker.tsx";
import { TextListInput } from "../inputs/TextListInput.tsx";

/** How a concept is called and summed up: the beginning of every form. */
export function NamesInputs({ children }: { children?: React.ReactNode }) {
  return (
    <FormSection title="Names">
      <TextInput source="name" label="Name" helperText={false} isRequired />
      <TextListInput source="altNames" label="Other names" hint="What else people call it; Enter after each." />
      <TextInput source="summary" label="Summary" multiline minRows={2} helperText="One or two sentences." />
      {children}
    </FormSection>
  );
}

/** Where its facts come from and what it corresponds to: the end of every form. */
export function RecordInputs() {
  return (
    <FormSection title="Sources, other taxonomies and address">
      <SourcesInput source="sources" label="Sources" />
      <MappingsInput />
      <TextInput
        source="slug"
        label="Slug"
        helperText="Its name in addresses; made from the name unless given. Old ones keep working."
      />
    </FormSection>
  );
}
