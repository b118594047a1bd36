import BookmarkIcon from "@mui/icons-material/BookmarkBorder";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import { Button, Divider, IconButton, ListItemText, Menu, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useListContext, useNavigate, useNotify, useStore } from "react-admin";
import type { ResourceName } from "../concept/conceptPath.ts";
import { ActionDialog } from "../editing/ActionDialog.tsx";
import { type SavedView, viewSearch } from "./savedView.ts";

/** A list as one likes to see it: kept under a name in this browser, or sent to somebody as an address. */
export function ViewsMenu({ resource }: { resource: ResourceName }) {
  const [views, setViews] = useStore<readonly SavedView[]>(`views.${resource}`, []);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const navigate = useNavigate();
  const notify = useNotify();
  const search = viewSearch(useListContext());
  const close = () => setAnchor(null);
  const copy = async () => {
    close();
    const address = `${window.location.origin}${window.location.pathname}#/${resource}${search}`;
    await navigator.clipboard.writeText(address).then(
      () => notify("The address of this view is copied."),
      () => notify(address, { multiLine: true, autoHideDuration: 30_000 }),
    );
  };
  const open = (view: SavedView) => {
    close();
    navigate(`/${resource}${view.search}`);
  };
  const forget = (name: string) => setViews(views.filter((view) => view.name !== name));
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
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {views.map((view) => (
          <MenuItem key={view.name} onClick={() => open(view)}>
            <ListItemText>{view.name}</ListItemText>
            <ForgetButton name={view.name} onForget={() => forget(view.name)} />
          </MenuItem>
        ))}
        {views.length > 0 ? <Divider /> : null}
        <MenuItem
          onClick={() => {
            close();
            setNaming(true);
          }}
        >
          Save this view …
        </MenuItem>
        <MenuItem onClick={copy}>Copy the address of this view</MenuItem>
      </Menu>
      {naming ? (
        <NameDialog
          onName={(name) => setViews([...views.filter((view) => view.name !== name), { name, search }])}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
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

function NameDialog({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const [name, setName] = useState("");
  return (
    <ActionDialog
      title="Save this view"
      action="Save"
      ready={name.trim() !== ""}
      onAct={async () => onName(name.trim())}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={(event) => setName(event.target.value)} autoFocus />
    </ActionDialog>
  );
}
