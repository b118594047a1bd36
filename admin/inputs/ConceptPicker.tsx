import AddIcon from "@mui/icons-material/Add";
import { Box } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useMayEdit } from "../access/useMay.ts";
import { kindName } from "../concept/conceptPath.ts";
import type { ConceptItemFragment, ConceptKind } from "../gql/graphql.ts";
import { SearchHit } from "../search/SearchHit.tsx";
import { type Suggestion, useSuggestions } from "../search/useSuggestions.ts";
import { PickerField, usePicking } from "./PickerField.tsx";
import { isQuick, QuickCreate } from "./QuickCreate.tsx";

/** What a picked concept must at least say of itself. */
export type Picked = Pick<ConceptItemFragment, "id" | "name">;

interface Props {
  readonly label: string;
  readonly kind: ConceptKind;
  readonly value: readonly Picked[];
  readonly onChange: (concepts: readonly Picked[]) => void;
  /** Several can be picked. */
  readonly many?: boolean;
  /** Ids that are not offered: what is there already, or the concept itself. */
  readonly exclude?: ReadonlySet<string>;
  readonly error?: boolean;
  readonly helperText?: ReactNode;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
}

/** Something to choose: a concept as it is, one that was found, or one to be created with what was typed as its name. */
type Option = Picked & { readonly hit?: Suggestion; readonly create?: true };

function optionsOf(suggestions: readonly Suggestion[], exclude: ReadonlySet<string> | undefined): Option[] {
  return suggestions
    .filter(({ concept }) => !exclude?.has(concept.id))
    .map((hit) => ({ id: hit.concept.id, name: hit.concept.name, hit }));
}

function useOptions(kind: ConceptKind, text: string, open: boolean, exclude: ReadonlySet<string> | undefined) {
  const mayCreate = useMayEdit() && isQuick(kind);
  const { suggestions, searching } = useSuggestions(kind, text, open);
  const name = text.trim();
  const known = suggestions.some(({ matched }) => matched.toLowerCase() === name.toLowerCase());
  const create: Option[] = mayCreate && name !== "" && !known && !searching ? [{ id: "", name, create: true }] : [];
  return { options: [...optionsOf(suggestions, exclude), ...create], searching };
}

/** Picks concepts of one kind, found as one types by any of their names; what is missing is created on the fly. */
export function ConceptPicker({ kind, value, onChange, many = false, exclude, ...look }: Props) {
  const { text, open, field } = usePicking();
  const [creating, setCreating] = useState<string | null>(null);
  const { options, searching } = useOptions(kind, text, open, exclude);
  const pick = (options: readonly Option[]) => {
    const fresh = options.find((option) => option.create);
    if (fresh) setCreating(fresh.name);
    else onChange((many ? options : options.slice(-1)).map(({ id, name, hit }) => hit?.concept ?? { id, name }));
  };
  return (
    <>
      <PickerField<Option>
        {...look}
        {...field}
        value={value}
        options={options}
        searching={searching}
        onPick={pick}
        nameOf={({ name }) => name}
        item={(option, item) => <OptionItem key={option.id} kind={kind} option={option} item={item} />}
      />
      {creating === null ? null : (
        <QuickCreate
          kind={kind}
          name={creating}
          onClose={() => setCreating(null)}
          onCreated={(concept) => onChange(many ? [...value, concept] : [concept])}
        />
      )}
    </>
  );
}

interface ItemProps {
  readonly kind: ConceptKind;
  readonly option: Option;
  readonly item: Omit<React.HTMLAttributes<HTMLLIElement>, "key">;
}

function OptionItem({ kind, option, item }: ItemProps) {
  if (option.hit) return <SearchHit hit={option.hit} {...item} />;
  return (
    <li {...item}>
      <AddIcon fontSize="small" sx={{ mr: 1 }} />
      <Box component="span">
        Create the {kindName(kind)} “{option.name}”
      </Box>
    </li>
  );
}
