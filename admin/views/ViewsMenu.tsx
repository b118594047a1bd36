import BookmarkIcon from "@mui/icons-material/BookmarkBorder";
import { Button, Divider, ListItemText, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useListContext, useNavigate } from "react-admin";
import { resourceOf } from "../concept/conceptPath.ts";
import type { ConceptKind } from "../gql/graphql.ts";
import { ForgetButton } from "./ForgetButton.tsx";
import { NameDialog } from "./NameDialog.tsx";
import { useCopyAddress } from "./useCopyAddress.ts";
import { useSavedViews } from "./useSavedViews.ts";
import { viewSearch } from "./viewSearch.ts";

/** A list as one likes to see it: kept under a name for whoever is signed in, or sent to somebody as an address. */
export function ViewsMenu({ kind }: { kind: ConceptKind }) {
  const { views, maySave, save, forget } = useSavedViews(kind);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const navigate = useNavigate();
  const search = viewSearch(useListContext());
  const copy = useCopyAddress();
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
        <MenuItem onClick={closing(() => copy(`/${resourceOf(kind)}${search}`))}>
          Copy the address of this view
        </MenuItem>
      </Menu>
      {naming ? <NameDialog onName={(name) => save(name, search)} onClose={() => setNaming(false)} /> : null}
    </>
  );
}
