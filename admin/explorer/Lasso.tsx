import { useTheme } from "@mui/material/styles";
import { type PointerEvent, useState } from "react";
import type { Point } from "./placing.ts";

/** Lies over the drawing and takes the line that is drawn around concepts. */
export function Lasso({ onOutline }: { onOutline: (outline: readonly Point[]) => void }) {
  const { palette } = useTheme();
  const [line, setLine] = useState<readonly Point[]>([]);
  const at = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([at(event)]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (line.length > 0) setLine([...line, at(event)]);
  };
  const end = () => {
    if (line.length > 2) onOutline(line);
    setLine([]);
  };
  return (
    <svg
      aria-hidden
      data-testid="lasso"
      width="100%"
      height="100%"
      style={{ position: "absolute", inset: 0, cursor: "crosshair", touchAction: "none" }}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setLine([])}
    >
      <polygon
        points={line.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill={palette.secondary.main}
        fillOpacity={0.15}
        stroke={palette.secondary.main}
        strokeWidth={2}
        strokeDasharray="5 4"
      />
    </svg>
  );
}
