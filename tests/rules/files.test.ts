import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { statementsIn } from "../../schema/apply.ts";
import { stableId } from "../../server/changes/stable-id.ts";

test("the statements of a Cypher file end with a semicolon at the end of a line", () => {
  expect(statementsIn("CREATE (a);\nCREATE (b)\n  RETURN b;\n")).toEqual(["CREATE (a)", "CREATE (b)\n  RETURN b"]);
});

test("a semicolon inside a line does not end a statement", () => {
  expect(statementsIn("CREATE (a {text: 'one; two'});")).toEqual(["CREATE (a {text: 'one; two'})"]);
});

test("comment lines and blanks are no statements; an address is no comment", () => {
  expect(statementsIn("// only a comment;\n\n   // another\n")).toEqual([]);
  expect(statementsIn("CREATE (a {url: 'http://x'});\n// end")).toEqual(["CREATE (a {url: 'http://x'})"]);
});

test("the last statement may lack its semicolon, and line ends may be those of Windows", () => {
  expect(statementsIn("CREATE (a)")).toEqual(["CREATE (a)"]);
  expect(statementsIn("// c\r\nCREATE (a);\r\nCREATE (b);\r\n")).toEqual(["CREATE (a)", "CREATE (b)"]);
});

test("every statement of the committed constraints can be applied again and again", async () => {
  const statements = statementsIn(await readFile("schema/constraints.cypher", "utf8"));
  expect(statements.length).toBeGreaterThan(15);
  for (const statement of statements)
    expect(statement).toMatch(/^CREATE (CONSTRAINT|(FULLTEXT )?INDEX) \w+ IF NOT EXISTS FOR /);
});

test("a stable id is the same for the same words, in this version and the next", () => {
  expect(stableId("careers-graph seed", "ROLE", "amazon-engineer")).toBe("5d828515-fab4-8597-a17e-588bff1ecbfc");
  expect(stableId("careers-graph seed", "ROLE", "amazon-engineer")).toBe(
    stableId("careers-graph seed", "ROLE", "amazon-engineer"),
  );
});

test("a stable id has the form of a UUID of version 8", () => {
  for (const word of ["", "a", "日本", "x".repeat(10_000)])
    expect(stableId(word)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("different words give different ids, also when their letters are the same", () => {
  const ids = [stableId("a", "b"), stableId("ab"), stableId("b", "a"), stableId("a b"), stableId("a", "b", "")];
  expect(new Set(ids).size).toBe(ids.length);
});
