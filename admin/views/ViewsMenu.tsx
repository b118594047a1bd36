import BookmarkIcon from "@mui/icons-material/BookmarkBorder";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import { Button, Divider, IconButton, ListItemText, Menu, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useListContext, useNavigate, useNotify } from "react-admin";
import { resourceOf } from "../concept/conceptPath.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import type { ConceptKind } from "../gql/graphql.ts";
import { useSavedViews } from "./useSavedViews.ts";
import { viewSearch } from "./viewSearch.ts";

/** A list as one likes to see it: kept under a name for whoever is signed in, or sent to somebody as an address. */
export function ViewsMenu({ kind }: { kind: ConceptKind }) {
  const { views, maySave, save, forget } = useSavedViews(kind);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const navigate = useNavigate();
  const search = viewSearch(useListContext());
  const copy = useCopy(`#/${resourceOf(kind)}${search}`);
  const closing = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  const open = (view: string) => navigate(`/${resourceOf(kind)}${view}`);
  return (
    <>
      <Button
        size="small"
        startIcon={<BookmarkIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Views
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={closing(() => {})}>
        {views.map((view) => (
          <MenuItem key={view.name} onClick={closing(() => open(view.search))}>
            <ListItemText>{view.name}</ListItemText>
            <ForgetButton name={view.name} onForget={() => forget(view.name)} />
          </MenuItem>
        ))}
        {views.length > 0 ? <Divider /> : null}
        {maySave ? <MenuItem onClick={closing(() => setNaming(true))}>Save this view …</MenuItem> : null}
        <MenuItem onClick={closing(copy)}>Copy the address of this view</MenuItem>
      </Menu>
      {naming ? <NameDialog onName={(name) => save(name, search)} onClose={() => setNaming(false)} /> : null}
    </>
  );
}

function useCopy(hash: string) {
  const notify = useNotify();
  return async () => {
    const address = `${window.location.origin}${window.location.pathname}${hash}`;
    await navigator.clipboard.writeText(address).then(
      () => notify("The address of this view is copied."),
      () => notify(address, { multiLine: true, autoHideDuration: 30_000 }),
    );
  };
}

function ForgetButton({ name, onForget }: { name: string; onForget: () => void }) {
  return (
    <IconButton
      size="small"
      edge="end"
      aria-label={`Forget the view ${name}`}
      onClick={(event) => {
        event.stopPropagation();
        onForget();
      }}
    >
      <DeleteIcon fontSize="small" />
    </IconButton>
  );
}

function NameDialog({ onName, onClose }: { onName: (name: string) => Promise<true | null>; onClose: () => void }) {
  const [name, setName] = useState("");
  return (
    <ActionDialog
      title="Save this view"
      action="Save"
      ready={name.trim() !== ""}
      onAct={() => onName(name.trim())}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={(event) => setName(event.target.value)} autoFocus />
    </ActionDialog>
  );
}
