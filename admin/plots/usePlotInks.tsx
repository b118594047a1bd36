import { useTheme } from "@mui/material/styles";

/** The colors of the theme for axes, grids and notes: what the library would otherwise choose itself. */
export function usePlotInks() {
  const { palette } = useTheme();
  const { text, divider, background, action } = palette;
  return {
    palette,
    axis: { stroke: divider, tick: { fill: text.secondary, fontSize: 12 } },
    label: { fill: text.primary, fontSize: 12 },
    tooltip: {
      cursor: { fill: action.hover },
      contentStyle: { background: background.paper, border: `1px solid ${divider}`, color: text.primary },
      itemStyle: { color: text.primary },
    },
  } as const;
}
