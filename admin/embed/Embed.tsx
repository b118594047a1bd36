import { Box, CssBaseline } from "@mui/material";
import { AdminContext, defaultI18nProvider, memoryStore, reactRouterProvider } from "react-admin";
import { BrowserRouter } from "react-router-dom";
import { queryClient } from "../data/queryClient.ts";
import { FaultBoundary } from "../layout/FaultBoundary.tsx";
import { NotFound } from "../layout/NotFound.tsx";
import { Embedded } from "../routes/Named.tsx";
import { darkTheme, lightTheme } from "../theme/theme.ts";
import { GapFrame, RoutesFrame } from "./frames.tsx";

const { Route, Routes } = reactRouterProvider;

// What readers of another site choose is theirs: nothing is kept in their browser.
const store = memoryStore();

/** `theme=dark` or `theme=light` in the address; otherwise as the reader's system has it. */
function askedTheme(): { defaultTheme?: "dark" | "light" } {
  const asked = new URLSearchParams(window.location.search).get("theme");
  return asked === "dark" || asked === "light" ? { defaultTheme: asked } : {};
}

/** The routes and the gap as pages for the frames of other sites: without the panel around them, and without a sign-in. */
export function Embed() {
  return (
    <BrowserRouter basename="/embed">
      <AdminContext
        queryClient={queryClient}
        i18nProvider={defaultI18nProvider}
        store={store}
        theme={lightTheme}
        darkTheme={darkTheme}
        {...askedTheme()}
      >
        <CssBaseline />
        <Embedded value={true}>
          <Box
            component="main"
            sx={{ p: { xs: 1.5, sm: 2 }, bgcolor: "background.default", color: "text.primary", minHeight: "100vh" }}
          >
            <FaultBoundary>
              <Routes>
                <Route path="/routes" element={<RoutesFrame />} />
                <Route path="/gap" element={<GapFrame />} />
                <Route path="*" element={<NotFound />} />
              </Routes>
            </FaultBoundary>
          </Box>
        </Embedded>
      </AdminContext>
    </BrowserRouter>
  );
}
