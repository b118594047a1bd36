import type { PaletteOptions } from "@mui/material/styles";

// Every pair of text and ground below has a contrast of at least 4.5:1 (WCAG 2.2 AA); most have 7:1.

/** Deep teal on cool white. */
export const lightPalette: PaletteOptions = {
  mode: "light",
  primary: { main: "#0b5a63", dark: "#07424a", light: "#2b7a84", contrastText: "#ffffff" },
  secondary: { main: "#9a4a00", contrastText: "#ffffff" },
  error: { main: "#b3261e" },
  warning: { main: "#8a5300", contrastText: "#ffffff" },
  success: { main: "#1c6b3a" },
  background: { default: "#f4f7f7", paper: "#ffffff" },
  text: { primary: "#14262a", secondary: "#47595e" },
  divider: "#d5dfe0",
};

/** The same hues, lightened, on near-black teal. */
export const darkPalette: PaletteOptions = {
  mode: "dark",
  primary: { main: "#7fd0d9", dark: "#58b3bd", light: "#a8e3e9", contrastText: "#04282d" },
  secondary: { main: "#f3b562", contrastText: "#2b1700" },
  error: { main: "#ffb4ab" },
  warning: { main: "#f3c278" },
  success: { main: "#86d7a2" },
  background: { default: "#0e1618", paper: "#162124" },
  text: { primary: "#e5eef0", secondary: "#a7babf" },
  divider: "#2b3b3f",
};

/** The ground of the app bar, where text is white in both modes. */
export const barGround = { light: "#0b5a63", dark: "#10292e" } as const;
