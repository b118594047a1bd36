import { Autocomplete, Chip, TextField } from "@mui/material";
import { type HTMLAttributes, type ReactNode, useState } from "react";
import { searchingText } from "../search/useFound.ts";

interface Props<Option extends { readonly id: string }> {
  readonly label: string;
  readonly value: readonly Option[];
  /** What there is to choose; empty while the answer to the typed text is under way. */
  readonly options: readonly Option[];
  readonly searching: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onPick: (options: readonly Option[]) => void;
  readonly nameOf: (option: Option) => string;
  readonly item: (option: Option, item: HTMLAttributes<HTMLLIElement>) => ReactNode;
  readonly error?: boolean;
  readonly helperText?: ReactNode;
  readonly onBlur?: (() => void) | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A field that holds chips and finds more as one types; the server does the finding. */
export function PickerField<Option extends { readonly id: string }>(props: Props<Option>) {
  const { label, value, options, searching, text, nameOf, error = false, helperText, autoFocus } = props;
  return (
    <Autocomplete<Option, true>
      multiple
      value={[...value]}
      options={options}
      inputValue={text}
      // A new list of what is chosen resets the text, also while one is typing: that is left out.
      onInputChange={(_event, next, reason) =>
        reason === "reset" ? undefined : props.onText(reason === "blur" ? "" : next)
      }
      onOpen={() => props.onOpen(true)}
      onClose={() => props.onOpen(false)}
      onChange={(_event, next) => props.onPick(next)}
      getOptionKey={(option) => option.id}
      getOptionLabel={nameOf}
      isOptionEqualToValue={(option, picked) => option.id === picked.id}
      filterOptions={(all) => all}
      filterSelectedOptions
      loading={searching}
      loadingText={searchingText}
      noOptionsText={text.trim() === "" ? "Type a name" : "No such name"}
      size="small"
      onBlur={props.onBlur}
      renderOption={({ key: _key, ...item }, option) => props.item(option, item)}
      renderValue={(picked, itemProps) =>
        picked.map((each, index) => <Chip size="small" label={nameOf(each)} {...itemProps({ index })} key={each.id} />)
      }
      renderInput={(params) => (
        <TextField {...params} label={label} error={error} helperText={helperText} autoFocus={autoFocus} />
      )}
    />
  );
}

/** What is typed into a picker, and whether its list is open. */
export function usePicking() {
  const [text, onText] = useState("");
  const [open, onOpen] = useState(false);
  return { text, open, field: { text, onText, onOpen } };
}
