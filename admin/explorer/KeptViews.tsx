import BookmarkIcon from "@mui/icons-material/BookmarkBorder";
import { Button, Divider, ListItemText, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useNavigate, useStore } from "react-admin";
import { ForgetButton } from "../views/ForgetButton.tsx";
import { NameDialog } from "../views/NameDialog.tsx";
import { useCopyAddress } from "../views/useCopyAddress.ts";

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
  const copy = useCopyAddress();
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
        <MenuItem onClick={withCode((code) => copy(viewPath(code)))}>Copy the address of this view</MenuItem>
      </Menu>
      {keeping === null ? null : (
        <NameDialog
          onName={async (name) => setViews([...views.filter((view) => view.name !== name), { name, code: keeping }])}
          onClose={() => setKeeping(null)}
        />
      )}
    </>
  );
}
