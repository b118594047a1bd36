import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useAnswer } from "../data/useAnswer.ts";
import { FamilyNamesDocument, PayOfRolesDocument, PayTableDocument, RegionsDocument } from "../gql/graphql.ts";
import { ConceptPicker } from "../inputs/ConceptPicker.tsx";
import { useAddress } from "../layout/useAddress.ts";
import { payRegion } from "../salary/payRegion.ts";
import { Choice } from "./Choice.tsx";
import { PayBars } from "./PayBars.tsx";
import { PlotFrame } from "./PlotFrame.tsx";
import { bestPaidFirst, type PayBy, type PayUnit, rolesIn, rowsOfRoles, rowsOfTable, unitsOf } from "./pay.ts";

const mostBars = 40;
const everyBy: readonly { by: PayBy; label: string }[] = [
  { by: "role", label: "By role" },
  { by: "level", label: "By level" },
  { by: "region", label: "By region" },
];

/** What of the address is about pay. */
function usePayQuestion() {
  const { parameters, change } = useAddress();
  const by = everyBy.find((each) => each.by === parameters.get("by"))?.by ?? "role";
  // More roles than bars cannot be shown, and all their levels would be much to ask for.
  const ids = (parameters.get("roles") ?? "").split(",").filter(Boolean).slice(0, mostBars);
  const region = parameters.get("region") ?? payRegion;
  return { by, ids, region, family: parameters.get("family") ?? "", unit: parameters.get("unit") ?? "", change };
}

type Question = ReturnType<typeof usePayQuestion>;

/** The figures that answer it: of the chosen roles, or of all. */
function useUnits({ by, ids, region, family }: Question) {
  const filter = family === "" ? null : { families: [family] };
  const table = useAnswer(PayTableDocument, { region, filter });
  // Levels and regions are those of single roles: of the first that has levels where none is chosen.
  const usual = table.data?.salaryTable.find(({ level }) => level !== null)?.role.id;
  const wanted = ids.length > 0 ? ids : by === "role" || !usual ? [] : [usual];
  const chosen = useAnswer(PayOfRolesDocument, { compared: wanted }, { enabled: wanted.length > 0, keepLast: true });
  const roles = wanted.length > 0 ? rolesIn(chosen.data) : [];
  const rows = wanted.length > 0 ? rowsOfRoles(roles, by, region) : rowsOfTable(table.data);
  return { units: unitsOf(rows), roles, waiting: table.isLoading || chosen.isLoading };
}

const unitName = ({ currency, basis }: PayUnit) => `${currency} ${basis}`;
const unitWords = (unit: PayUnit) =>
  `${unit.currency}, ${unit.basis === "BASE" ? "base" : "total"} pay (${unit.bars.length})`;

/** Pay as ranges beside each other: of roles, of the levels of a role, or of a role in several regions. */
export function PayPlot() {
  const question = usePayQuestion();
  const { units, roles, waiting } = useUnits(question);
  const unit = units.find((each) => unitName(each) === question.unit) ?? units[0];
  const ordered = unit ? (question.by === "level" ? unit.bars : bestPaidFirst(unit.bars)) : [];
  const bars = ordered.slice(0, mostBars);
  const rows = bars.map(({ label, low, median, high, year }) => ({
    Name: label,
    Low: low,
    Middle: median,
    High: high,
    Currency: unit?.currency ?? "",
    Year: year,
  }));
  return (
    <PlotFrame
      title="Pay"
      about="From low to high, with a mark at the median, or at the average where no median is known: the latest figures a year."
      rows={rows}
      waiting={waiting}
      controls={
        <Controls
          question={question}
          roles={roles}
          units={units.map((each) => ({ value: unitName(each), label: unitWords(each) }))}
          unit={unit ? unitName(unit) : ""}
        />
      }
    >
      {unit ? <PayBars bars={bars} currency={unit.currency} /> : null}
    </PlotFrame>
  );
}

interface ControlsProps {
  readonly question: Question;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly { readonly value: string; readonly label: string }[];
  readonly unit: string;
}

function Controls({ question, roles, units, unit }: ControlsProps) {
  const { by, region, family, ids, change } = question;
  const { data: names } = useAnswer(FamilyNamesDocument, {});
  const { data } = useAnswer(RegionsDocument, {});
  const families = (names?.roleFamilies ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const regions = (data?.regions ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Beside each other"
        value={by}
        onChange={(_event, next: PayBy | null) => change({ by: next ?? by })}
        sx={{ alignSelf: "center" }}
      >
        {everyBy.map(({ by: each, label }) => (
          <ToggleButton key={each} value={each}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div style={{ flex: "2 1 240px", minWidth: 0 }}>
        <ConceptPicker
          label="Roles"
          kind="ROLE"
          many
          value={roles}
          onChange={(next) => change({ roles: next.map(({ id }) => id).join(",") })}
        />
      </div>
      {by === "role" && ids.length === 0 ? (
        <Choice
          label="Family"
          value={family}
          options={[{ value: "", label: "All families" }, ...families]}
          onChange={(next) => change({ family: next })}
        />
      ) : null}
      {by === "region" ? null : (
        <Choice label="Region" value={region} options={regions} onChange={(next) => change({ region: next })} />
      )}
      {units.length > 1 ? (
        <Choice label="Currency and basis" value={unit} options={units} onChange={(next) => change({ unit: next })} />
      ) : null}
    </>
  );
}
