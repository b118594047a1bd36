import { Paper, Typography } from "@mui/material";
import { kindName } from "../concept/conceptPath.ts";
import { capital, formatCount } from "../wording/count.ts";
import { colorLabels, sizeLabels, valueWords } from "./measures.ts";
import type { Picture, PictureNode } from "./picture.ts";
import type { Point } from "./placing.ts";
import type { SceneOf } from "./useScene.ts";

interface Props {
  readonly node: PictureNode;
  readonly at: Point;
  readonly picture: Picture;
  readonly sceneOf: SceneOf;
}

/** The concept under the pointer in a few lines; the table says the same of all. */
export function HoverCard({ node, at, picture, sceneOf }: Props) {
  const { adjacency, measured } = sceneOf;
  const { colorBy, sizeBy } = picture.look;
  const figures = [
    { label: sizeLabels[sizeBy], value: measured.sizes.get(node.id) },
    { label: colorLabels[colorBy], value: measured.colors.get(node.id) },
  ].filter(
    ({ label, value }, index, all) => value !== undefined && all.findIndex((each) => each.label === label) === index,
  );
  return (
    <Paper
      elevation={4}
      aria-hidden
      sx={{
        position: "absolute",
        left: at.x + 14,
        top: at.y + 14,
        px: 1.5,
        py: 1,
        maxWidth: 280,
        pointerEvents: "none",
        zIndex: 2,
      }}
    >
      <Typography variant="h4">{node.name}</Typography>
      <Typography variant="body2" color="text.secondary">
        {capital(kindName(node.kind))} · {formatCount(node.degree, "link")}, {adjacency.get(node.id)?.length ?? 0} shown
      </Typography>
      {figures.map(({ label, value }) => (
        <Typography key={label} variant="body2">
          {label}: {valueWords(value ?? 0)}
        </Typography>
      ))}
      {picture.pinned.has(node.id) ? <Typography variant="body2">Pinned</Typography> : null}
    </Paper>
  );
}
