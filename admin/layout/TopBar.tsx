import CodeIcon from "@mui/icons-material/Code";
import MenuIcon from "@mui/icons-material/Menu";
import { AppBar, Box, IconButton, Toolbar, Tooltip } from "@mui/material";
import { Link, LoadingIndicator, ToggleThemeButton } from "react-admin";
import { AccessButton } from "../access/AccessButton.tsx";
import { SearchEverything } from "../search/SearchEverything.tsx";
import { barGround } from "../theme/palette.ts";
import iconUrl from "./icon.svg";

interface Props {
  readonly onMenu: () => void;
  readonly menuOpen: boolean;
}

/** The bar at the top: menu, product name, search, light or dark. */
export function TopBar({ onMenu, menuOpen }: Props) {
  return (
    <AppBar
      position="sticky"
      elevation={0}
      sx={(theme) => ({ bgcolor: barGround[theme.palette.mode], color: "#fff", backgroundImage: "none" })}
    >
      <Toolbar variant="dense" sx={{ minHeight: 56, gap: 1 }}>
        <Tooltip title={menuOpen ? "Close the menu" : "Open the menu"}>
          <IconButton color="inherit" edge="start" onClick={onMenu} aria-label="Menu" aria-expanded={menuOpen}>
            <MenuIcon />
          </IconButton>
        </Tooltip>
        <ProductName />
        <Box sx={{ flex: 1, display: "flex", justifyContent: "center", minWidth: 0 }}>
          <Box sx={{ width: "100%", maxWidth: 440, display: { xs: "none", sm: "block" } }}>
            <SearchEverything onBar />
          </Box>
        </Box>
        <LoadingIndicator />
        <Tooltip title="GraphiQL: query the API">
          <IconButton
            color="inherit"
            component="a"
            href="/graphql"
            aria-label="GraphiQL: query the API"
            sx={{ display: { xs: "none", sm: "inline-flex" } }}
          >
            <CodeIcon />
          </IconButton>
        </Tooltip>
        <ToggleThemeButton />
        <AccessButton />
      </Toolbar>
    </AppBar>
  );
}

function ProductName() {
  return (
    <Link
      to="/"
      color="inherit"
      underline="none"
      aria-label="Careers graph"
      sx={{ display: "flex", alignItems: "center", gap: 1, fontWeight: 650, whiteSpace: "nowrap" }}
    >
      <img src={iconUrl} alt="" width={26} height={26} />
      {/* On a phone the signs of those who have signed in need its place. */}
      <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
        Careers graph
      </Box>
    </Link>
  );
}
