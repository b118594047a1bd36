import type { PayFigureFragment, PayOfRolesQuery, PayTableQuery } from "../gql/graphql.ts";

/** What the bars of pay stand beside each other for. */
export type PayBy = "role" | "level" | "region";

/** A figure with whose it is. */
export interface PayRow {
  readonly label: string;
  readonly figure: PayFigureFragment;
}

/** Pay as a bar from low to high with a mark at the middle; what is unknown is left out. */
export interface PayBar {
  readonly label: string;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly year: number;
}

/** Figures that can be compared: one currency, one basis. */
export interface PayUnit {
  readonly currency: string;
  readonly basis: PayFigureFragment["basis"];
  readonly bars: readonly PayBar[];
}

type RolePay = Extract<NonNullable<PayOfRolesQuery["nodes"][number]>, { salaries: unknown }>;

/** The roles of an answer that has other things too. */
export function rolesIn(answer: PayOfRolesQuery | undefined): RolePay[] {
  return (answer?.nodes ?? []).filter((node): node is RolePay => node !== null && "salaries" in node);
}

/** The rows of roles as a whole. */
export function rowsOfTable(answer: PayTableQuery | undefined): PayRow[] {
  const whole = (answer?.salaryTable ?? []).filter(({ level }) => level === null);
  return whole.map(({ role, salary }) => ({ label: role.name, figure: salary }));
}

/** The rows of some roles: each as a whole in a region, or the levels of each there, or each in all regions. */
export function rowsOfRoles(roles: readonly RolePay[], by: PayBy, region: string): PayRow[] {
  const many = roles.length > 1;
  const prefix = (name: string) => (many ? `${name}: ` : "");
  const inRegion = (figures: readonly PayFigureFragment[]) => figures.filter((figure) => figure.region.slug === region);
  return roles.flatMap(({ name, salaries, levels }): PayRow[] => {
    if (by === "role") return inRegion(salaries).map((figure) => ({ label: name, figure }));
    if (by === "region") return salaries.map((figure) => ({ label: `${prefix(name)}${figure.region.name}`, figure }));
    const ladder = levels.toSorted((a, b) => a.rank - b.rank);
    return ladder.flatMap((level) =>
      inRegion(level.salaries).map((figure) => ({ label: `${prefix(name)}${level.name}`, figure })),
    );
  });
}

const unitOf = ({ currency, basis }: PayFigureFragment) => `${currency} ${basis}`;

function barOf({ label, figure }: PayRow): PayBar {
  const { low, median, average, high, year } = figure;
  return { label, low, median: median ?? average, high, year };
}

/** Of each label the latest figure. */
function latest(rows: readonly PayRow[]): PayRow[] {
  const byLabel = new Map<string, PayRow>();
  for (const row of rows) {
    const before = byLabel.get(row.label);
    if (!before || before.figure.year < row.figure.year) byLabel.set(row.label, row);
  }
  return [...byLabel.values()];
}

/** Rows by what can be compared, most first: pay in another currency or on another basis is another plot. */
export function unitsOf(rows: readonly PayRow[]): PayUnit[] {
  const units = [...new Set(rows.map(({ figure }) => unitOf(figure)))];
  return units
    .flatMap((unit): PayUnit[] => {
      const own = latest(rows.filter(({ figure }) => unitOf(figure) === unit));
      const [first] = own;
      return first ? [{ currency: first.figure.currency, basis: first.figure.basis, bars: own.map(barOf) }] : [];
    })
    .toSorted((a, b) => b.bars.length - a.bars.length);
}

/** The best paid first: for roles and regions, which have no order of their own. */
export function bestPaidFirst(bars: readonly PayBar[]): PayBar[] {
  return bars.toSorted((a, b) => (b.median ?? b.high ?? 0) - (a.median ?? a.high ?? 0));
}
