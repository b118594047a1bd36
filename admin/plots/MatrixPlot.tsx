import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { useAnswer } from "../data/useAnswer.ts";
import { rampOf } from "../explorer/pictureColors.ts";
import { colorAlong } from "../explorer/scales.ts";
import { MatrixPlotDocument } from "../gql/graphql.ts";
import { useAddress } from "../layout/useAddress.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { PlotFrame } from "./PlotFrame.tsx";

const cell = { width: 46, height: 30 };
const names = { left: 190, top: 150 };

/** What families ask for: which share each group of skills has in their requirements. */
export function MatrixPlot() {
  const { parameters, change } = useAddress();
  const top = parameters.get("matrix") === "top";
  const { data, isLoading } = useAnswer(MatrixPlotDocument, { top }, { keepLast: true });
  const matrix = data ? matrixOf(data.skillMatrix) : null;
  const rows = (data?.skillMatrix.cells ?? []).map(({ family, group, share, roles }) => ({
    Family: family.name,
    "Skill group": group.name,
    Share: share,
    Roles: roles,
  }));
  return (
    <PlotFrame
      title="Families and skill groups"
      about="The share of each group of skills in what the roles of a family require, weighted by importance."
      wide
      controls={<Scope top={top} onChange={(next) => change({ matrix: next ? "top" : null })} />}
      rows={rows}
      waiting={isLoading}
    >
      {matrix ? <HeatMap matrix={matrix} /> : null}
    </PlotFrame>
  );
}

/** Whether parts of families and groups stand for themselves or count for the ones at the top. */
function Scope({ top, onChange }: { top: boolean; onChange: (top: boolean) => void }) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Parts of families and groups"
      value={top}
      onChange={(_event, next: boolean | null) => onChange(next ?? top)}
    >
      <ToggleButton value={false}>Each for itself</ToggleButton>
      <ToggleButton value={true}>Those at the top</ToggleButton>
    </ToggleButtonGroup>
  );
}

function HeatMap({ matrix: { families, groups, shares } }: { matrix: Matrix }) {
  const { palette, typography } = useTheme();
  const most = Math.max(...shares.flat().map((share) => share ?? 0));
  const [width, height] = [names.left + groups.length * cell.width + 90, names.top + families.length * cell.height + 8];
  return (
    <svg width={width} height={height} fontFamily={typography.fontFamily} fontSize={12} aria-hidden>
      {groups.map((group, column) => (
        <text
          key={group}
          transform={`translate(${names.left + (column + 0.6) * cell.width}, ${names.top - 8}) rotate(-45)`}
          fill={palette.text.primary}
        >
          {shortened(group)}
        </text>
      ))}
      {families.map((family, row) => (
        <text
          key={family}
          x={names.left - 8}
          y={names.top + (row + 0.65) * cell.height}
          textAnchor="end"
          fill={palette.text.primary}
        >
          {shortened(family)}
        </text>
      ))}
      {shares.flatMap((own, row) =>
        own.map((share, column) => (
          <Cell key={`${families[row]} ${groups[column]}`} row={row} column={column} share={share} most={most} />
        )),
      )}
    </svg>
  );
}

const longestName = 26;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly share: number | null;
  readonly most: number;
}

function Cell({ row, column, share, most }: CellProps) {
  const { palette } = useTheme();
  const [x, y] = [names.left + column * cell.width, names.top + row * cell.height];
  const fill = share === null ? palette.action.hover : colorAlong(rampOf(palette.mode), share / most);
  // The middle of the ramp is where one ink stops being legible on it.
  const ink = palette.getContrastText(share === null ? palette.background.paper : fill);
  return (
    <>
      <rect x={x + 1} y={y + 1} width={cell.width - 2} height={cell.height - 2} rx={3} fill={fill} />
      {share === null ? null : (
        <text x={x + cell.width / 2} y={y + cell.height * 0.65} textAnchor="middle" fontSize={11} fill={ink}>
          {share < 0.01 ? "<1%" : `${Math.round(share * 100)}%`}
        </text>
      )}
    </>
  );
}
