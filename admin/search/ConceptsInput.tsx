import { useInput } from "react-admin";
import type { ConceptKind } from "../gql/graphql.ts";
import { ConceptsField } from "./ConceptsField.tsx";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly kind: ConceptKind;
  /** react-admin shows the input from the start, without the "Add filter" button. */
  readonly alwaysOn?: boolean;
}

/** A filter that takes concepts of one kind, kept in the address as slugs. */
export function ConceptsInput({ source, label, kind }: Props) {
  const { field, id } = useInput({ source });
  const value = Array.isArray(field.value) ? field.value.filter((slug) => typeof slug === "string") : [];
  return <ConceptsField id={id} label={label} kind={kind} value={value} onChange={field.onChange} />;
}
