import "reflect-metadata";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type DefinitionNode, Kind, parse, print, visit } from "graphql";
import { MOST_COST } from "../../server/http/limits.ts";
import { costOf } from "../../server/http/query-cost.ts";
import { excessOf } from "../../server/http/query-shape.ts";
import { createSchema } from "../../server/schema.ts";

const schema = await createSchema();

const costIn = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("there is no operation");
  return costOf(schema, document, operation, variables);
};

test("sizes come from arguments, variables, defaults and lists of ids", () => {
  const roles = "nodes { id }";
  expect(costIn(`{ roles { ${roles} } }`)).toBe(56);
  expect(costIn(`{ roles(last: 10) { ${roles} } }`)).toBe(12);
  expect(costIn(`query ($n: Int = 20) { roles(first: $n) { ${roles} } }`)).toBe(23);
  expect(costIn(`query ($n: Int = 20) { roles(first: $n) { ${roles} } }`, { n: 30 })).toBe(34);
  expect(
    costIn(`query ($n: Int) { roles(first: $n) { ...F } } fragment F on RoleConnection { ${roles} }`, { n: 30 }),
  ).toBe(34);
  expect(costIn('{ nodes(ids: ["a", "b"]) { id } }')).toBe(3);
  expect(costIn("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b", "c"] })).toBe(4);
  expect(costIn('{ search(text: "a") { score } }')).toBe(11);
  expect(costIn('{ search(text: "a", first: -5) { score } }')).toBe(0);
  expect(costIn(`{ roles(first: "many") { ${roles} } }`)).toBe(56);
});

/** Every operation of the panel with the fragments it uses, which live in other files. */
async function panelOperations(): Promise<[string, string][]> {
  const files = (await readdir("admin", { recursive: true })).filter((name) => name.endsWith(".graphql"));
  const texts = await Promise.all(files.map((file) => readFile(join("admin", file), "utf8")));
  const all = parse(texts.join("\n"));
  const fragments = new Map(
    all.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return all.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = new Set<DefinitionNode>([definition]);
    for (const part of used)
      visit(part, {
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (fragment) used.add(fragment);
        },
      });
    return [[definition.name?.value ?? "", [...used].map(print).join("\n")]];
  });
}

test("everything that the panel asks stays far from all limits", async () => {
  const operations = await panelOperations();
  expect(operations.length).toBeGreaterThan(10);
  // The panel's pages have at most 100 entries.
  const variables = { first: 100, ids: Array(100).fill("x") };
  for (const [name, text] of operations) {
    const cost = costIn(text, variables);
    expect([name, excessOf(parse(text), schema)]).toEqual([name, null]);
    expect([name, cost < MOST_COST / 4 ? "cheap" : cost]).toEqual([name, "cheap"]);
  }
});
