import type { Breather } from "./breather.ts";
import { Column, Lists } from "./column.ts";
import { type Directory, PAY_BASIS_ORDER, type ProjectedConcept } from "./concepts.ts";
import type { StoredRole } from "./graph-records.ts";
import type { PayRecord } from "./records.ts";

/** The pay of positions: of each region, currency and basis the latest figure. Returns the codes of the currencies too. */
export async function payColumns(
  roles: readonly StoredRole[],
  regions: Directory<ProjectedConcept>,
  breather: Breather,
) {
  const currencies = [...new Set(roles.flatMap((role) => [role, ...role.levels].flatMap(currenciesOf)))].sort();
  const [region, currency, basis, median, year] = [new Lists(), new Column(), new Column(), new Column(), new Column()];
  for (const role of roles) {
    for (const owner of [role, ...role.levels]) {
      for (const pay of latest(owner.pay, regions)) {
        region.items.push(regions.byId(pay.region) ?? 0);
        currency.push(currencies.indexOf(pay.currency));
        basis.push(PAY_BASIS_ORDER.indexOf(pay.basis));
        median.push(pay.median);
        year.push(pay.year);
      }
      region.close();
    }
    await breather.pause();
  }
  return {
    currencies,
    columns: {
      payStart: region.start,
      payRegion: region.items.ints(),
      payCurrency: currency.ints(),
      payBasis: basis.bytes(),
      payMedian: median.ints(),
      payYear: year.ints(),
    },
  };
}

function currenciesOf({ pay }: { readonly pay: readonly PayRecord[] }): string[] {
  return pay.map(({ currency }) => currency);
}

/** In the order of region, basis and currency; of two figures for the same year the higher one, so that the order read does not matter. */
function latest(pay: readonly PayRecord[], regions: Directory<ProjectedConcept>): PayRecord[] {
  const best = new Map<string, PayRecord>();
  for (const figure of pay.filter(({ region }) => regions.byId(region) !== undefined)) {
    const key = `${regions.byId(figure.region)} ${figure.basis} ${figure.currency}`;
    const other = best.get(key);
    if (!other || figure.year > other.year || (figure.year === other.year && figure.median > other.median))
      best.set(key, figure);
  }
  return [...best.values()].sort(
    (a, b) =>
      (regions.byId(a.region) ?? 0) - (regions.byId(b.region) ?? 0) ||
      PAY_BASIS_ORDER.indexOf(a.basis) - PAY_BASIS_ORDER.indexOf(b.basis) ||
      (a.currency < b.currency ? -1 : 1),
  );
}
