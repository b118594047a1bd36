const ink = "#111 !important";
const rule = "#c3ced0 !important";
const drawing = "#0b5a63 !important";

/** On paper: the content alone, in ink whatever the theme, everything unfolded, nothing cut in two that can stay whole. */
export const print = {
  "header, nav, .MuiDrawer-root, .screen-only": { display: "none !important" },
  "html, body": { background: "white !important", colorScheme: "light" },
  "#panel *": { color: ink, background: "transparent !important", borderColor: rule, boxShadow: "none !important" },
  main: { padding: "0 !important" },
  "svg text": { fill: ink },
  // Scales and shares are drawn with borders and grounds, which printers leave out unless told otherwise.
  "#panel .drawn, #panel .drawn-full": { borderColor: drawing },
  "#panel .drawn-full": { background: drawing, printColorAdjust: "exact" },
  ".MuiCollapse-root": { height: "auto !important", visibility: "visible !important", overflow: "visible !important" },
  "h2, h3, h4": { breakAfter: "avoid" },
  "li, tr, figure, .MuiAccordion-root": { breakInside: "avoid" },
  a: { textDecoration: "none !important" },
} as const;
