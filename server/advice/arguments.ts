/** How arguments that several questions share are declared. */
export const PROFILE = { description: "What the person brings." };
export const TARGET = { description: "The position to reach." };
export const FILTER = { nullable: true, description: "Which moves count; all unless given." };

/** How many entries an answer has. */
export function first(usual: number) {
  return { nullable: true, defaultValue: usual, description: `How many, 1 to 100; ${usual} unless given.` };
}
