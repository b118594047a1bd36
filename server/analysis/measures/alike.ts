import type { Incidence } from "./incidence.ts";

/** Weighted lists of properties, one list for each item. */
export interface Vectors {
  readonly items: number;
  readonly properties: number;
  readonly start: Int32Array;
  readonly property: Int32Array;
  /** Scaled, so that the list of each item has length 1. */
  readonly weight: Float64Array;
}

/** Two items and how alike they are, 0 to 1. */
export interface AlikePair {
  readonly one: number;
  readonly other: number;
  readonly cosine: number;
}

/** Roles by what they require: importance × ln(roles / roles that require it), so that what all need says little. */
export function roleVectors(incidence: Incidence, demand: Int32Array): Vectors {
  const { roles, skills, start, skill, importance } = incidence;
  const weight = Float64Array.from(skill, (one, at) => (importance[at] ?? 0) * Math.log(roles / (demand[one] ?? 1)));
  return scaled({ items: roles, properties: skills, start, property: skill, weight });
}

/** Skills by the roles that require them: each role counts the less the more it requires. */
export function skillVectors({ roles, skills, start, skill, importance }: Incidence, demand: Int32Array): Vectors {
  const turned = new Int32Array(skills + 1);
  for (let one = 0; one < skills; one += 1) turned[one + 1] = (turned[one] ?? 0) + (demand[one] ?? 0);
  const next = turned.slice();
  const [property, weight] = [new Int32Array(skill.length), new Float64Array(skill.length)];
  for (let role = 0; role < roles; role += 1) {
    const required = (start[role + 1] ?? 0) - (start[role] ?? 0);
    for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at += 1) {
      const one = skill[at] ?? 0;
      const place = next[one] ?? 0;
      property[place] = role;
      weight[place] = (importance[at] ?? 0) / Math.sqrt(required);
      next[one] = place + 1;
    }
  }
  return scaled({ items: skills, properties: roles, start: turned, property, weight });
}

function scaled(vectors: Vectors): Vectors {
  const { items, start, weight } = vectors;
  for (let item = 0; item < items; item += 1) {
    let squares = 0;
    for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1) squares += (weight[at] ?? 0) ** 2;
    const length = Math.sqrt(squares);
    for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1)
      weight[at] = length > 0 ? (weight[at] ?? 0) / length : 0;
  }
  return vectors;
}

/** Of each item the `count` most alike others; a pair that both name comes once. O(Σ of the squares of the properties' lengths). */
export function mostAlike(vectors: Vectors, count: number): AlikePair[] {
  const { items, start, property, weight } = vectors;
  const holders = holdersOf(vectors);
  const products = new Float64Array(items);
  const pairs = new Map<number, AlikePair>();
  for (let item = 0; item < items; item += 1) {
    const touched: number[] = [];
    for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1)
      for (const [other, theirs] of holders[property[at] ?? 0] ?? []) {
        if (other === item) continue;
        if (products[other] === 0) touched.push(other);
        products[other] = (products[other] ?? 0) + (weight[at] ?? 0) * theirs;
      }
    touched.sort((a, b) => (products[b] ?? 0) - (products[a] ?? 0) || a - b);
    for (const other of touched.slice(0, count)) {
      const [one, two] = item < other ? [item, other] : [other, item];
      const cosine = products[other] ?? 0;
      if (cosine > 0) pairs.set(one * items + two, { one, other: two, cosine });
    }
    for (const other of touched) products[other] = 0;
  }
  return [...pairs.values()];
}

function holdersOf({ items, properties, start, property, weight }: Vectors): [item: number, weight: number][][] {
  const holders: [number, number][][] = Array.from({ length: properties }, () => []);
  for (let item = 0; item < items; item += 1)
    for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1)
      holders[property[at] ?? 0]?.push([item, weight[at] ?? 0]);
  return holders;
}
