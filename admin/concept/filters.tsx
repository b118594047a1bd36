import { NumberInput, SearchInput, SelectInput } from "react-admin";
import { anyStatus } from "./conceptQuestion.ts";

const statusChoices = [
  { id: "DEPRECATED", name: "Deprecated only" },
  { id: anyStatus, name: "Published and deprecated" },
];

/** Searches names and other names. */
export const textFilter = (
  <SearchInput key="text" source="text" alwaysOn placeholder="Name or other name" aria-label="Search by name" />
);

/** Lists show what is published; this asks for the rest. */
export const statusFilter = (
  <SelectInput key="status" source="status" label="Status" choices={statusChoices} emptyText="Published" />
);

/** Counts only requirements at least this important. */
export const importanceFilter = (
  <NumberInput key="minImportance" source="minImportance" label="Importance at least (1–5)" min={1} max={5} step={1} />
);
