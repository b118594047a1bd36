import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { isRecord } from "../data/fault.ts";
import { ConceptKind, RelationKind } from "../gql/graphql.ts";
import { colorLabels, isNameIn, sizeLabels } from "./measures.ts";
import { emptyPicture, type Look, openFilter, type Picture, type PictureFilter } from "./picture.ts";
import type { Places, Point } from "./placing.ts";

/** Which part of the picture one looks at. */
export interface Camera extends Point {
  readonly ratio: number;
}

/** Everything it takes to show a picture again as it was; concepts and edges are asked for anew. */
export interface KeptView {
  readonly revision: number;
  readonly ids: readonly string[];
  readonly places: Places;
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly routes: readonly (readonly string[])[];
  readonly filter: PictureFilter;
  readonly look: Look;
  readonly camera: Camera;
}

const version = 1;
const longestCode = 2_000_000;

/** What is to be kept of a picture. */
export function viewOf(picture: Picture, places: Places, camera: Camera, revision: number): KeptView {
  const ids = [...picture.nodes.keys()];
  const { filter, look, routes } = picture;
  return {
    revision,
    ids,
    places,
    hidden: [...picture.hidden],
    pinned: [...picture.pinned],
    routes,
    filter,
    look,
    camera,
  };
}

/** The view as text for an address: numbers for what is named twice, deflated, in the letters of base64url. */
export function codeOf(view: KeptView): string {
  const index = new Map(view.ids.map((id, at) => [id, at]));
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);
  const kept = {
    v: version,
    r: view.revision,
    n: view.ids,
    p: view.ids.flatMap((id) => [tenth(view.places.get(id)?.x), tenth(view.places.get(id)?.y)]),
    h: numbers(view.hidden),
    f: numbers(view.pinned),
    w: view.routes.map(numbers),
    s: view.filter,
    l: view.look,
    c: [view.camera.x, view.camera.y, view.camera.ratio],
  };
  const bytes = deflateSync(strToU8(JSON.stringify(kept)), { level: 9 });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Places are kept to a tenth: more cannot be seen. */
function tenth(value = 0): number {
  return Math.round(value * 10) / 10;
}

/** Reads such a text, whoever wrote it; null where it is none. */
export function viewFrom(code: string): KeptView | null {
  const kept = unpacked(code);
  if (!isRecord(kept) || kept.v !== version) return null;
  const ids = texts(kept.n);
  const named = (value: unknown) => numbersIn(value).flatMap((at) => ids[at] ?? []);
  const [x = 0.5, y = 0.5, ratio = 1] = numbersIn(kept.c);
  return {
    revision: typeof kept.r === "number" ? kept.r : 0,
    ids,
    places: placesIn(ids, numbersIn(kept.p)),
    hidden: named(kept.h),
    pinned: named(kept.f),
    routes: Array.isArray(kept.w) ? kept.w.map(named) : [],
    filter: filterIn(kept.s),
    look: lookIn(kept.l),
    camera: { x, y, ratio: ratio > 0 ? ratio : 1 },
  };
}

function unpacked(code: string): unknown {
  if (code.length > longestCode) return null;
  try {
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return null;
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((each) => typeof each === "string"))] : [];
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "number" && Number.isFinite(each)) : [];
}

function placesIn(ids: readonly string[], flat: readonly number[]): Places {
  return new Map(ids.map((id, at) => [id, { x: flat[2 * at] ?? 0, y: flat[2 * at + 1] ?? 0 }]));
}

function filterIn(value: unknown): PictureFilter {
  if (!isRecord(value)) return openFilter;
  return {
    withoutKinds: among(Object.values(ConceptKind), value.withoutKinds),
    withoutRelations: among(Object.values(RelationKind), value.withoutRelations),
    minImportance: [1, 2, 3, 4, 5].find((each) => each === value.minImportance) ?? 1,
    families: texts(value.families),
    text: typeof value.text === "string" ? value.text : "",
    onlyConnected: value.onlyConnected === true,
  };
}

function among<Name extends string>(names: readonly Name[], value: unknown): Name[] {
  const given = new Set(texts(value));
  return names.filter((name) => given.has(name));
}

function lookIn(value: unknown): Look {
  const { colorBy, sizeBy } = isRecord(value) ? value : {};
  return {
    colorBy: isNameIn(colorLabels, colorBy) ? colorBy : emptyPicture.look.colorBy,
    sizeBy: isNameIn(sizeLabels, sizeBy) ? sizeBy : emptyPicture.look.sizeBy,
  };
}
