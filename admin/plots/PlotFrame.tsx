import { Box, Button, Paper, Typography } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { type ReactNode, useRef } from "react";
import { useNotify } from "react-admin";
import { toCsv } from "../export/csv.ts";
import { download } from "../files/download.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { type PlotRow, PlotTable } from "./PlotTable.tsx";
import { pngOf, svgText } from "./plotFiles.ts";

interface Props {
  readonly title: string;
  readonly about: ReactNode;
  /** What chooses what is plotted. */
  readonly controls?: ReactNode;
  /** The numbers behind the drawing: for the table and the file. */
  readonly rows: readonly PlotRow[];
  readonly waiting: boolean;
  /** The drawing has a width of its own. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A plot with what it says, its figures as a table, and its files. */
export function PlotFrame({ title, about, controls, rows, waiting, wide = false, children }: Props) {
  const drawing = useRef<HTMLDivElement>(null);
  const empty = waiting ? "Asking the graph …" : "There are no figures for this yet.";
  const drawn = (
    <div ref={drawing} role="img" aria-label={`${title}; the table below has the figures`}>
      {children}
    </div>
  );
  return (
    <Paper component="section" aria-label={title} sx={{ p: { xs: 1.5, md: 3 } }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "flex-start", mb: 1 }}>
        <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
          <Typography variant="h2">{title}</Typography>
          <Typography color="text.secondary" sx={{ maxWidth: "72ch" }}>
            {about}
          </Typography>
        </Box>
        <FileButtons title={title} rows={rows} drawing={() => drawing.current?.querySelector("svg") ?? null} />
      </Box>
      {controls ? <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, mb: 1 }}>{controls}</Box> : null}
      {rows.length === 0 ? <Typography color="text.secondary">{empty}</Typography> : null}
      {rows.length > 0 ? (
        <>
          {wide ? <Scrollable label={`${title}, drawn`}>{drawn}</Scrollable> : drawn}
          <PlotTable title={title} rows={rows} />
        </>
      ) : null}
    </Paper>
  );
}

interface FileProps {
  readonly title: string;
  readonly rows: readonly PlotRow[];
  readonly drawing: () => SVGSVGElement | null;
}

function FileButtons({ title, rows, drawing }: FileProps) {
  const { palette, typography } = useTheme();
  const notify = useNotify();
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const svg = () => {
    const drawn = drawing();
    return (
      drawn && {
        size: drawn.getBoundingClientRect(),
        text: svgText(drawn, palette.background.paper, typography.fontFamily ?? "sans-serif"),
      }
    );
  };
  const files = {
    PNG: async () => {
      const drawn = svg();
      const image = drawn && (await pngOf(drawn.text, drawn.size));
      if (image) download([image], "image/png", `${name}.png`);
      else notify("This browser makes no image of the plot.", { type: "warning" });
    },
    SVG: () => {
      const drawn = svg();
      if (drawn) download([drawn.text], "image/svg+xml", `${name}.svg`);
    },
    CSV: () => download(["\uFEFF", toCsv(rows)], "text/csv;charset=utf-8", `${name}.csv`),
  };
  return (
    <Box className="screen-only">
      {Object.entries(files).map(([format, save]) => (
        <Button
          key={format}
          size="small"
          disabled={rows.length === 0}
          onClick={() => void save()}
          aria-label={`Save as ${format}`}
        >
          {format}
        </Button>
      ))}
    </Box>
  );
}
