import { Autocomplete, type AutocompleteRenderInputParams, Dialog, TextField, Typography } from "@mui/material";
import { type HTMLAttributes, type KeyboardEvent, useState } from "react";
import { useNavigate } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { editPath, showPath } from "../concept/conceptPath.ts";
import { useShortcut } from "../layout/useShortcut.ts";
import { SearchHit } from "../search/SearchHit.tsx";
import { type Hit, useHits } from "../search/useHits.ts";
import { type Command, commandsFor, useCommands } from "./useCommands.ts";

type Option = { readonly command: Command } | { readonly hit: Hit };

const fewCommands = 8;

/** Ctrl-K from anywhere: any concept by any of its names, and anything one can do. */
export function CommandPalette() {
  const [open, setOpen] = useState(false);
  useShortcut("k", () => setOpen(!open));
  if (!open) return null;
  return (
    <Dialog
      open
      onClose={() => setOpen(false)}
      fullWidth
      maxWidth="sm"
      aria-label="Command palette"
      sx={{ "& .MuiDialog-container": { alignItems: "flex-start" } }}
    >
      <Palette onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function nameOf(option: Option): string {
  return "hit" in option ? option.hit.concept.name : option.command.name;
}

/** All at once or nothing: what Enter opens must not change under one's fingers. */
function usePaletteOptions(text: string) {
  const commands = commandsFor(useCommands(), text).slice(0, fewCommands);
  const { hits, searching, emptyText } = useHits(text);
  const found: Option[] = [...hits.map((hit) => ({ hit })), ...commands.map((command) => ({ command }))];
  return { options: searching ? [] : found, emptyText };
}

function Palette({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState("");
  const navigate = useNavigate();
  const mayEdit = useMayEdit();
  const { options, emptyText } = usePaletteOptions(text);
  const [edit, setEdit] = useState(false);
  const run = (option: Option | null) => {
    if (option === null) return;
    onDone();
    if ("command" in option) option.command.act();
    else navigate(edit && mayEdit ? editPath(option.hit.concept) : showPath(option.hit.concept));
  };
  return (
    <Autocomplete<Option>
      open
      options={options}
      value={null}
      inputValue={text}
      onInputChange={(_event, next, reason) => (reason === "input" ? setText(next) : undefined)}
      onChange={(_event, option) => run(option)}
      onKeyDownCapture={(event: KeyboardEvent) => setEdit(event.shiftKey)}
      onClose={(_event, reason) => (reason === "escape" ? onDone() : undefined)}
      getOptionKey={(option) => ("hit" in option ? option.hit.concept.id : option.command.name)}
      getOptionLabel={nameOf}
      groupBy={(option) => ("hit" in option ? "Concepts" : "Actions")}
      filterOptions={(all) => all}
      noOptionsText={emptyText}
      forcePopupIcon={false}
      autoHighlight
      disablePortal
      slotProps={{ popper: { sx: inPlace } }}
      sx={{ p: 2 }}
      renderOption={({ key, ...item }, option) => <OptionItem key={key} option={option} item={item} />}
      renderInput={(params) => <PaletteField params={params} mayEdit={mayEdit} />}
    />
  );
}

// The list stands below the field inside of the dialog, not over it.
const inPlace = { position: "static !important", transform: "none !important", width: "100% !important" } as const;

function OptionItem({ option, item }: { option: Option; item: HTMLAttributes<HTMLLIElement> }) {
  return "hit" in option ? <SearchHit hit={option.hit} {...item} /> : <li {...item}>{option.command.name}</li>;
}

function PaletteField({ params, mayEdit }: { params: AutocompleteRenderInputParams; mayEdit: boolean }) {
  return (
    <TextField
      {...params}
      autoFocus
      label="Concept or action"
      helperText={
        <Typography component="span" variant="body2">
          Enter opens{mayEdit ? ", Shift with Enter edits" : ""}
        </Typography>
      }
    />
  );
}
