import type { ThemeOptions } from "@mui/material/styles";
import { print } from "./print.ts";

type Components = NonNullable<ThemeOptions["components"]>;

const outlinedInput = { variant: "outlined", margin: "dense", size: "small", fullWidth: true } as const;

/** How Material UI and react-admin components look in the panel. */
export const components: Components = {
  MuiCssBaseline: {
    styleOverrides: {
      html: { scrollPaddingTop: 72 },
      body: { overflowWrap: "break-word" },
      // One focus ring for everything that can be reached with the keyboard.
      ":focus-visible": { outline: "2px solid currentcolor", outlineOffset: 2 },
      "@media (prefers-reduced-motion: reduce)": {
        "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
      },
      "@media print": print,
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: "none" },
      rounded: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}` }),
    },
  },
  // A name belongs on what one operates, the input, where the library puts it around that.
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        root: { "aria-label": undefined },
        input: (props: object) => ("aria-label" in props ? { "aria-label": String(props["aria-label"]) } : {}),
      },
    },
  },
  MuiButton: { defaultProps: { disableElevation: true } },
  MuiTextField: { defaultProps: outlinedInput },
  MuiFormControl: { defaultProps: outlinedInput },
  MuiFormHelperText: { styleOverrides: { root: { "&:empty": { display: "none" } } } },
  MuiLink: {
    defaultProps: { underline: "hover" },
    styleOverrides: { root: { textUnderlineOffset: "0.15em" } },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: theme.palette.divider }),
      head: ({ theme }) => ({ fontWeight: 650, color: theme.palette.text.secondary, whiteSpace: "nowrap" }),
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
  MuiCircularProgress: { defaultProps: { "aria-label": "Loading" } },
  MuiTooltip: { defaultProps: { arrow: true } },
  MuiInputBase: { styleOverrides: { input: { "&::placeholder": { opacity: 0.75 } } } },
  RaListToolbar: {
    styleOverrides: {
      root: ({ theme }) => ({ [theme.breakpoints.down("md")]: { backgroundColor: "transparent" }, marginBottom: 8 }),
    },
  },
  RaTopToolbar: {
    styleOverrides: { root: ({ theme }) => ({ [theme.breakpoints.down("sm")]: { backgroundColor: "transparent" } }) },
  },
  RaList: {
    styleOverrides: { root: { "& .RaList-noResults": { width: "100%" } } },
  },
  RaDataTable: {
    styleOverrides: {
      root: ({ theme }) => ({
        "& .RaDataTable-headerCell": { backgroundColor: theme.palette.background.paper },
        "& .RaDataTable-rowCell": { paddingTop: 9, paddingBottom: 9 },
      }),
    },
  },
};
