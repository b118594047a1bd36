import { Box, ButtonBase, Typography } from "@mui/material";
import type { ColorKey } from "./drawn.ts";
import { type ColorBy, type SizeBy, sizeLabels } from "./measures.ts";

interface Props {
  readonly colorKey: ColorKey;
  readonly sizeBy: SizeBy;
  readonly colorBy: ColorBy;
  /** Selects what has a color. */
  readonly onGroup: (id: string) => void;
}

/** What the colors and sizes of the picture mean; a group's name selects its members. */
export function Legend({ colorKey, sizeBy, colorBy, onGroup }: Props) {
  return (
    <Box
      component="section"
      aria-label="Legend"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "baseline",
        columnGap: 1.5,
        px: 1.5,
        py: 0.75,
        maxHeight: 112,
        overflowY: "auto",
      }}
    >
      <Typography variant="h4" component="h2">
        {colorKey.title}
      </Typography>
      {colorKey.kind === "groups" ? (
        <Groups colorKey={colorKey} colorBy={colorBy} onGroup={onGroup} />
      ) : (
        <Ramp colorKey={colorKey} />
      )}
      {sizeBy === "same" ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ ml: "auto" }}>
          Size: {sizeLabels[sizeBy].toLowerCase()}
        </Typography>
      )}
    </Box>
  );
}

const entryLook = {
  gap: 0.75,
  minHeight: 24,
  px: 0.5,
  borderRadius: 1,
  textAlign: "left",
  fontSize: "0.8125rem",
} as const;

function Groups({
  colorKey,
  colorBy,
  onGroup,
}: Pick<Props, "onGroup" | "colorBy"> & { colorKey: Extract<ColorKey, { kind: "groups" }> }) {
  return (
    <Box component="ul" sx={{ display: "contents", listStyle: "none" }}>
      {colorKey.entries.map(({ id, label, count, color }) => (
        <Box component="li" key={id} sx={{ minWidth: 0 }}>
          <ButtonBase onClick={() => onGroup(id)} title={`Select ${label}`} sx={entryLook}>
            <Swatch color={color} round={colorBy !== "kind"} />
            {label}
            <Box component="span" sx={{ color: "text.secondary" }}>
              {count}
            </Box>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}

function Swatch({ color, round }: { color: string; round: boolean }) {
  return (
    <Box
      component="span"
      sx={{ width: 12, height: 12, flexShrink: 0, bgcolor: color, borderRadius: round ? "50%" : 0.5 }}
    />
  );
}

function Ramp({ colorKey }: { colorKey: Extract<ColorKey, { kind: "ramp" }> }) {
  const [least, most] = colorKey.ends ?? ["", ""];
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1, fontSize: "0.8125rem", color: "text.secondary" }}>
      <span>{least}</span>
      <Box
        sx={{
          width: 120,
          height: 10,
          borderRadius: 1,
          background: `linear-gradient(to right, ${colorKey.colors.join(", ")})`,
        }}
      />
      <span>{most}</span>
    </Box>
  );
}
