import { type ConceptKind, nameKey } from "./concept.rules.ts";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\+/g, "-plus"],
  [/#/g, "-sharp"],
  [/&/g, "-and-"],
  [/@/g, "-at-"],
  [/['’]/g, ""],
];
const LONGEST = 200;

/**
 * The slug a name gets unless one is given: kebab-case, with the signs that tell C, C++ and C# apart spelled out. A name without letters
 * and digits gets that of its kind.
 */
export function slugOf(name: string, kind: ConceptKind): string {
  const spelled = SIGNS.reduce((text, [sign, words]) => text.replaceAll(sign, words), nameKey(name));
  const slug = spelled
    .replaceAll(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    // The cut may go through a letter of two halves.
    .replaceAll(/^-+|[-\uD800-\uDBFF]+$/g, "");
  return slug || kind.toLowerCase().replaceAll("_", "-");
}

/** The numbers a slug gets when it is taken: data-engineer-2, data-engineer-3 … */
export function slugVariants(slug: string): string[] {
  return Array.from({ length: 98 }, (_, index) => `${slug}-${index + 2}`);
}
