import { expect, test } from "@jest/globals";
import { altNamesIn, cleaned, describedBy, shortened } from "../../server/exchange/wording.ts";

test("odd blanks, line ends and control characters become ordinary ones", () => {
  expect(cleaned("\u00a0a\u202fb\r\nc\u0000d\ttab ")).toBe("a b\ncd\ttab");
  expect(cleaned("  Größe – 5 µm ")).toBe("Größe – 5 µm");
});

test("a short text is a summary; of a long one the first sentences are, and all of it is the description", () => {
  expect(describedBy("Short.", "")).toEqual({ summary: "Short.", description: null, note: null });
  expect(describedBy("", "")).toEqual({ summary: null, description: null, note: null });
  const long = `${"One sentence of some length. ".repeat(20)}The end.`;
  const { summary, description, note } = describedBy(long);
  expect(summary?.length).toBeLessThanOrEqual(500);
  expect(summary?.endsWith("length.")).toBe(true);
  expect([description, note]).toEqual([long, null]);
  expect(describedBy("x ".repeat(4_000)).note).toContain("was shortened to 6000");
});

test("a text without sentences is cut between words, and never inside a character", () => {
  expect(shortened("one two three four", 12)).toBe("one two…");
  expect(shortened(`${"a".repeat(8)}😀${"b".repeat(9)}`, 10)).toBe("aaaaaaaa…");
});

test("alternative names come on lines or between bars, each once, without the name itself", () => {
  expect(altNamesIn("b\nA\nb\n c ", "a").altNames).toEqual(["b", "c"]);
  expect(altNamesIn("b | a | c|d", "A").altNames).toEqual(["b", "c|d"]);
  const many = Array.from({ length: 250 }, (_, index) => `name ${index}`).join("\n");
  expect(altNamesIn(many, "x")).toMatchObject({ note: "has 250 alternative names; 50 were left out" });
});
