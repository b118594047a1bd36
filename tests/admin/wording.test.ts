import { describe, expect, test } from "@jest/globals";
import { learningCost } from "../../admin/learning/learningFacts.ts";
import { growthWords } from "../../admin/role/growthWords.ts";
import { formatCount } from "../../admin/wording/count.ts";
import { formatMonths, formatYears } from "../../admin/wording/duration.ts";
import { formatMoney, formatMoneyRange, formatMoneyShort } from "../../admin/wording/money.ts";

describe("money", () => {
  test("is in whole units of its own currency", () => {
    expect(formatMoney(110000, "USD")).toBe("$110,000");
    expect(formatMoney(2500000, "INR")).toBe("₹2,500,000");
  });

  test("is short on axes", () => expect(formatMoneyShort(110000, "USD")).toBe("$110K"));

  test("may have one end, both ends or none", () => {
    expect(formatMoneyRange(90000, 350000, "USD")).toBe("$90,000 – $350,000");
    expect(formatMoneyRange(90000, null, "USD")).toBe("from $90,000");
    expect(formatMoneyRange(null, 350000, "USD")).toBe("up to $350,000");
    expect(formatMoneyRange(5, 5, "USD")).toBe("$5");
    expect(formatMoneyRange(null, null, "USD")).toBeNull();
  });
});

describe("durations", () => {
  test.each([
    [3, 6, "3–6 months"],
    [1, 1, "1 month"],
    [null, 6, "up to 6 months"],
    [6, null, "at least 6 months"],
    [12, 24, "1–2 years"],
    [48, 48, "4 years"],
    [24, 84, "2–7 years"],
    [9, 18, "9–18 months"],
    [0, 12, "0–12 months"],
    [null, null, null],
  ])("of %p to %p months read well", (low, high, words) => expect(formatMonths(low, high)).toBe(words));

  test.each([
    [0, 2, "0–2 years"],
    [10, null, "10+ years"],
    [null, 1, "up to 1 year"],
    [null, null, null],
  ])("of experience from %p to %p years read well", (low, high, words) => expect(formatYears(low, high)).toBe(words));
});

test("counts agree with their noun", () => {
  expect(formatCount(1, "role")).toBe("1 role");
  expect(formatCount(1200, "role family", "role families")).toBe("1,200 role families");
});

test("growth has its sign", () => {
  expect(growthWords({ growthPercent: 22, period: "2022–32" })).toBe("+22% over 2022–32");
  expect(growthWords({ growthPercent: -3, period: null })).toBe("-3%");
});

test("what costs nothing is free", () => {
  expect(learningCost({ currency: null, minCost: 0, maxCost: 0 })).toBe("free");
  expect(learningCost({ currency: "USD", minCost: 0, maxCost: 2000 })).toBe("free – $2,000");
  expect(learningCost({ currency: null, minCost: null, maxCost: null })).toBeNull();
});
