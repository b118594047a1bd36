import { ArrayInput, SelectInput, SimpleFormIterator } from "react-admin";
import type { Track } from "../gql/graphql.ts";
import { ConceptInput } from "../inputs/ConceptInput.tsx";

const trackName = { IC: "Individual contributor", MANAGER: "Manager" } as const satisfies Record<Track, string>;
const trackChoices = Object.entries(trackName).map(([id, name]) => ({ id, name }));

/** The rungs a level leads to, each with the track of the step. */
export function StepsInput() {
  return (
    <ArrayInput source="steps" label="Leads to">
      <SimpleFormIterator inline disableReordering disableClear>
        <ConceptInput source="level" label="Level" kind="LEVEL" />
        <SelectInput source="track" label="Track" choices={trackChoices} emptyText="Either" helperText={false} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
