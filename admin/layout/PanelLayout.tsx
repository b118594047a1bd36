import { Box, Drawer, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { type ReactNode, Suspense, useState } from "react";
import { Loading, useLocation, useStore } from "react-admin";
import { SignInAgain } from "../access/SignInAgain.tsx";
import { VisitKeeper } from "../activity/useLastVisit.ts";
import { SavedNotices } from "../editing/SavedNotices.tsx";
import { CommandPalette } from "../palette/CommandPalette.tsx";
import { WorkingBanner } from "../proposals/WorkingBanner.tsx";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { Navigation } from "./Navigation.tsx";
import { SkipLink } from "./SkipLink.tsx";
import { TopBar } from "./TopBar.tsx";

const drawerName = { paper: { "aria-label": "Menu" } };
const navigationWidth = 224;

/** The frame of every page: skip link, top bar, navigation beside or over the content, and the content itself. */
export function PanelLayout({ children }: { children: ReactNode }) {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [beside, setBeside] = useStore("panel.navigation", true);
  const [over, setOver] = useState(false);
  const toggle = () => (wide ? setBeside(!beside) : setOver(!over));
  return (
    <Box sx={{ minHeight: "100vh", bgcolor: "background.default", color: "text.primary" }}>
      <SkipLink />
      <TopBar onMenu={toggle} menuOpen={wide ? beside : over} />
      <WorkingBanner />
      <Box sx={{ display: "flex" }}>
        {wide && beside ? <Beside /> : null}
        <Drawer open={over && !wide} onClose={() => setOver(false)} slotProps={drawerName}>
          <Box sx={{ width: navigationWidth + 24, pt: 1 }}>
            <Navigation onChoose={() => setOver(false)} />
          </Box>
        </Drawer>
        <Content>{children}</Content>
      </Box>
      <SavedNotices />
      <VisitKeeper />
      <CommandPalette />
      <SignInAgain />
    </Box>
  );
}

function Beside() {
  return (
    <Box sx={{ width: navigationWidth, flexShrink: 0 }} className="screen-only">
      <Box sx={{ position: "sticky", top: 56, maxHeight: "calc(100vh - 56px)", overflowY: "auto", py: 2 }}>
        <Navigation />
      </Box>
    </Box>
  );
}

function Content({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Box
      component="main"
      id="content"
      tabIndex={-1}
      sx={{ flex: 1, minWidth: 0, outline: "none", p: { xs: 2, md: 3 } }}
    >
      <FaultBoundary key={pathname}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </FaultBoundary>
    </Box>
  );
}
