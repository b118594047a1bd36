import BookmarkIcon from "@mui/icons-material/BookmarkBorder";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import { Button, Divider, IconButton, ListItemText, Menu, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useNavigate, useNotify, useStore } from "react-admin";
import { ActionDialog } from "../editing/ActionDialog.tsx";

interface NamedView {
  readonly name: string;
  readonly code: string;
}

interface Props {
  /** The picture as it is now, as text; null where there is nothing to keep. */
  readonly codeNow: () => string | null;
}

/** The address that shows a kept picture. */
export const viewPath = (code: string): string => `/explorer?view=${code}`;

/** Pictures one comes back to: kept under a name in this browser, or sent as an address that holds everything. */
export function KeptViews({ codeNow }: Props) {
  const [views, setViews] = useStore<readonly NamedView[]>("explorer.views", []);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [keeping, setKeeping] = useState<string | null>(null);
  const navigate = useNavigate();
  const copy = useCopy();
  const close = () => setAnchor(null);
  const withCode = (act: (code: string) => void) => () => {
    close();
    const code = codeNow();
    if (code !== null) act(code);
  };
  return (
    <>
      <Button startIcon={<BookmarkIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        Views
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {views.map(({ name, code }) => (
          <MenuItem
            key={name}
            onClick={() => {
              close();
              navigate(viewPath(code));
            }}
          >
            <ListItemText>{name}</ListItemText>
            <ForgetButton name={name} onForget={() => setViews(views.filter((view) => view.name !== name))} />
          </MenuItem>
        ))}
        {views.length > 0 ? <Divider /> : null}
        <MenuItem onClick={withCode(setKeeping)}>Save this view …</MenuItem>
        <MenuItem onClick={withCode(copy)}>Copy the address of this view</MenuItem>
      </Menu>
      {keeping === null ? null : (
        <NameDialog
          onName={(name) => setViews([...views.filter((view) => view.name !== name), { name, code: keeping }])}
          onClose={() => setKeeping(null)}
        />
      )}
    </>
  );
}

function useCopy(): (code: string) => void {
  const notify = useNotify();
  return (code) => {
    const address = `${window.location.origin}${window.location.pathname}#${viewPath(code)}`;
    void navigator.clipboard.writeText(address).then(
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
