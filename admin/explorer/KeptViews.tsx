import BookmarkIcon from "@mui/icons-material/BookmarkBorder";
import { Button, Divider, ListItemText, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useNavigate } from "react-admin";
import { ForgetButton } from "../views/ForgetButton.tsx";
import { NameDialog } from "../views/NameDialog.tsx";
import { useCopyAddress } from "../views/useCopyAddress.ts";
import { type KeptPicture, searchOf, useKeptPictures } from "./useKeptPictures.ts";

interface Props {
  /** The picture as it is now, as text; null where there is nothing to keep. */
  readonly codeNow: () => string | null;
}

function placeWords({ code }: KeptPicture, isSignedIn: boolean): string | null {
  return isSignedIn && code !== null ? "In this browser only" : null;
}

const pathOf = (search: string): string => `/explorer${search}`;

/** Pictures one comes back to: kept under a name, or sent as an address that holds everything. */
export function KeptViews({ codeNow }: Props) {
  const { pictures, isSignedIn, save, forget, open } = useKeptPictures();
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
  const show = (picture: KeptPicture) => {
    close();
    void open(picture, (search) => navigate(pathOf(search)));
  };
  return (
    <>
      <Button startIcon={<BookmarkIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        Views
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {pictures.map((picture) => (
          <MenuItem key={`${picture.code === null} ${picture.name}`} onClick={() => show(picture)}>
            <ListItemText secondary={placeWords(picture, isSignedIn)}>{picture.name}</ListItemText>
            <ForgetButton name={picture.name} onForget={() => void forget(picture)} />
          </MenuItem>
        ))}
        {pictures.length > 0 ? <Divider /> : null}
        <MenuItem onClick={withCode(setKeeping)}>Save this view …</MenuItem>
        <MenuItem onClick={withCode((code) => copy(pathOf(searchOf(code))))}>Copy the address of this view</MenuItem>
      </Menu>
      {keeping === null ? null : <NameDialog onName={(name) => save(name, keeping)} onClose={() => setKeeping(null)} />}
    </>
  );
}
