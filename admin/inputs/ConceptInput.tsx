import { useInput } from "react-admin";
import { isRecord } from "../data/fault.ts";
import type { ConceptKind } from "../gql/graphql.ts";
import { ConceptPicker, type Picked } from "./ConceptPicker.tsx";
import { faultWords } from "./faultWords.ts";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly kind: ConceptKind;
  readonly hint?: string;
  readonly exclude?: ReadonlySet<string>;
}

function isPicked(value: unknown): value is Picked {
  return isRecord(value) && typeof value.id === "string" && typeof value.name === "string";
}

/** A field of a form that holds one concept, whole, so that a kept draft can show its name. */
export function ConceptInput({ source, label, kind, hint, exclude }: Props) {
  const { field, fieldState } = useInput({ source });
  const fault = faultWords(fieldState.error);
  return (
    <ConceptPicker
      label={label}
      kind={kind}
      value={isPicked(field.value) ? [field.value] : []}
      onChange={([concept]) => field.onChange(concept ?? null)}
      onBlur={field.onBlur}
      error={fault !== null}
      helperText={fault ?? hint}
      {...(exclude ? { exclude } : {})}
    />
  );
}

/** A field of a form that holds several concepts. */
export function ConceptListInput({ source, label, kind, hint, exclude }: Props) {
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const fault = faultWords(fieldState.error);
  const value: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  return (
    <ConceptPicker
      many
      label={label}
      kind={kind}
      value={value.filter(isPicked)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fault !== null}
      helperText={fault ?? hint}
      {...(exclude ? { exclude } : {})}
    />
  );
}
