import { expect, test } from "@jest/globals";
import { type FieldWrite, merged } from "../../server/exchange/merge-fields.ts";

const at = new Date("2026-01-01T00:00:00Z");

function write(own: boolean, before: unknown, after: unknown, made = false): FieldWrite {
  return { own, made, before, after, revision: 1, actor: own ? "Import" : "Ada", at };
}

const keep = { verdict: "keep" };
const take = (value: unknown) => ({ verdict: "take", value });

test("what the source gave, the source may change and take away", () => {
  expect(merged("a", "a", [])).toEqual(keep);
  expect(merged("a", "b", [write(true, null, "a", true)])).toEqual(take("b"));
  expect(merged("a", null, [write(true, null, "a", true)])).toEqual(take(null));
});

test("what an editor wrote stays: a conflict where the source has moved, nothing where it has not", () => {
  const edited = [write(true, null, "a", true), write(false, "a", "mine")];
  expect(merged("mine", "a", edited)).toEqual(keep);
  expect(merged("mine", "b", edited)).toEqual({ verdict: "conflict", last: edited[1] });
  expect(merged("mine", null, edited)).toEqual(keep);
  expect(merged("mine", "mine", edited)).toEqual(keep);
});

test("a field that is empty here is filled, unless somebody emptied it", () => {
  expect(merged(null, "b", [])).toEqual(take("b"));
  expect(merged(null, "b", [write(false, null, undefined, true)])).toEqual(take("b"));
  const emptied = write(false, "a", null);
  expect(merged(null, "b", [emptied])).toEqual({ verdict: "conflict", last: emptied });
  expect(merged("seed", "b", [])).toEqual({ verdict: "conflict", last: null });
});

test("lists never conflict: both sides' additions stay, and so do both sides' removals", () => {
  const imported = write(true, null, ["a", "b"], true);
  expect(merged(["a", "b", "mine"], ["a", "c"], [imported, write(false, ["a", "b"], ["a", "b", "mine"])])).toEqual(
    take(["a", "mine", "c"]),
  );
  // An editor removed b, and the source still has it.
  expect(merged(["a"], ["a", "b"], [imported, write(false, ["a", "b"], ["a"])])).toEqual(keep);
  expect(merged(["mine"], ["a"], [])).toEqual(take(["mine", "a"]));
  expect(merged(["mine", "a"], ["a"], [write(true, ["mine"], ["mine", "a"])])).toEqual(keep);
});
