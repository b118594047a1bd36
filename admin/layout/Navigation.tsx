import { List, ListItem, ListItemButton, ListItemIcon, ListItemText, ListSubheader } from "@mui/material";
import { LinkBase, useLocation } from "react-admin";
import { includes, useViewer } from "../access/useMay.ts";
import { type NavigationEntry, navigationGroups } from "./navigationEntries.tsx";

/** The panel's pages by what they are about. */
export function Navigation({ onChoose }: { onChoose?: () => void }) {
  const permission = useViewer()?.permission;
  const groups = navigationGroups.filter(({ needs }) => needs === undefined || includes(permission, needs));
  return (
    <nav aria-label="Panel">
      {groups.map(({ title, entries }) => (
        <List
          key={title}
          dense
          disablePadding
          aria-label={title}
          subheader={
            <ListSubheader
              component="div"
              disableSticky
              aria-hidden
              sx={{ bgcolor: "transparent", lineHeight: "36px", color: "text.secondary" }}
            >
              {title}
            </ListSubheader>
          }
        >
          {entries.map((entry) => (
            <Entry key={entry.to} entry={entry} onChoose={onChoose} />
          ))}
        </List>
      ))}
    </nav>
  );
}

const entryLook = {
  mx: 1,
  borderRadius: 1,
  color: "text.primary",
  "&.Mui-selected": { color: "primary.main", "& .MuiListItemIcon-root": { color: "primary.main" } },
} as const;

function Entry({ entry, onChoose }: { entry: NavigationEntry; onChoose: (() => void) | undefined }) {
  const { pathname } = useLocation();
  const here = entry.to === "/" ? pathname === "/" : pathname === entry.to || pathname.startsWith(`${entry.to}/`);
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={LinkBase}
        to={entry.to}
        selected={here}
        aria-current={here ? "page" : undefined}
        onClick={onChoose}
        sx={entryLook}
      >
        <ListItemIcon sx={{ minWidth: 36 }}>{entry.icon}</ListItemIcon>
        <ListItemText primary={entry.label} />
      </ListItemButton>
    </ListItem>
  );
}
