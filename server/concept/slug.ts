import { nameKey } from "./concept.rules.ts";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\+/g, "-plus"],
  [/#/g, "-sharp"],
  [/&/g, "-and-"],
  [/@/g, "-at-"],
  [/['’]/g, ""],
];
const LONGEST = 200;

/** The slug a name gets unless one is given: kebab-case, with the signs that tell C, C++ and C# apart spelled out. */
export function slugOf(name: string): string {
  const spelled = SIGNS.reduce((text, [sign, words]) => text.replaceAll(sign, words), nameKey(name));
  return spelled
    .replaceAll(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
}

/** The slug followed by the numbers it gets when it is taken: data-engineer, data-engineer-2, data-engineer-3 … */
export function slugVariants(slug: string): string[] {
  return [slug, ...Array.from({ length: 98 }, (_, index) => `${slug}-${index + 2}`)];
}
