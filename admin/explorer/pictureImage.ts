import type { ColorKey } from "./drawn.ts";

/** Colors of the theme for an image. */
export interface ImageInks {
  readonly ground: string;
  readonly text: string;
}

const line = 22;

function legendLines(key: ColorKey): readonly { readonly label: string; readonly color: string }[] {
  if (key.kind === "groups")
    return key.entries.slice(0, 12).map(({ label, count, color }) => ({ color, label: `${label} (${count})` }));
  const [least, most] = key.ends ?? ["", ""];
  return [
    { label: `least: ${least}`, color: key.colors[0] ?? "" },
    { label: `most: ${most}`, color: key.colors.at(-1) ?? "" },
  ];
}

/** The drawing on the ground of the theme, with its legend and the revision it is of; null where the browser refuses. */
export function imageOf(
  drawn: HTMLCanvasElement,
  key: ColorKey,
  revision: number,
  inks: ImageInks,
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  const context = canvas.getContext("2d");
  if (!context) return Promise.resolve(null);
  context.fillStyle = inks.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, 0, 0);
  const scale = window.devicePixelRatio;
  context.scale(scale, scale);
  drawLegend(context, key, canvas.height / scale, inks);
  context.fillStyle = inks.text;
  context.textAlign = "right";
  context.fillText(`Careers graph, revision ${revision}`, canvas.width / scale - 12, canvas.height / scale - 12);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function drawLegend(context: CanvasRenderingContext2D, key: ColorKey, height: number, { text }: ImageInks): void {
  const lines = legendLines(key);
  let y = height - 12 - lines.length * line;
  context.font = "600 13px sans-serif";
  context.fillStyle = text;
  context.fillText(key.title, 12, y);
  context.font = "12px sans-serif";
  for (const { label, color } of lines) {
    y += line;
    context.fillStyle = color;
    context.fillRect(12, y - 10, 12, 12);
    context.fillStyle = text;
    context.fillText(label, 30, y);
  }
}
