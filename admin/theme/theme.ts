import type { PaletteOptions } from "@mui/material/styles";
import { defaultLightTheme, type RaThemeOptions } from "react-admin";
import { components } from "./components.ts";
import { darkPalette, lightPalette } from "./palette.ts";

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const typography = {
  fontFamily: sans,
  h1: { fontSize: "1.75rem", fontWeight: 700, lineHeight: 1.2, letterSpacing: "-0.015em" },
  h2: { fontSize: "1.3rem", fontWeight: 650, lineHeight: 1.3, letterSpacing: "-0.01em" },
  h3: { fontSize: "1.06rem", fontWeight: 650, lineHeight: 1.4 },
  h4: { fontSize: "0.97rem", fontWeight: 650, lineHeight: 1.4 },
  body1: { fontSize: "0.97rem", lineHeight: 1.6 },
  body2: { fontSize: "0.875rem", lineHeight: 1.5 },
  button: { textTransform: "none", fontWeight: 600 },
  overline: { fontSize: "0.75rem", fontWeight: 650, letterSpacing: "0.06em", lineHeight: 1.6 },
} as const;

function themeOf(palette: PaletteOptions): RaThemeOptions {
  return {
    ...defaultLightTheme,
    palette,
    typography,
    shape: { borderRadius: 8 },
    components: { ...defaultLightTheme.components, ...components },
  };
}

/** The panel by day. */
export const lightTheme = themeOf(lightPalette);

/** The panel by night. */
export const darkTheme = themeOf(darkPalette);
