import { expect, test } from "@jest/globals";
import { BackOff, PasswordAttempts, PER_ACCOUNT, PER_ADDRESS } from "../../server/access/back-off.ts";

const clock = () => {
  const time = { now: 1_000_000 };
  return { time, now: () => time.now };
};

test("the first attempts are free, then the wait doubles up to the longest", () => {
  const { time, now } = clock();
  const backOff = new BackOff({ free: 2, firstWaitMs: 1_000, longestWaitMs: 5_000 }, now);
  const waits = [1, 2, 3, 4, 5, 6, 7].map(() => {
    backOff.count("ada");
    const wait = backOff.waitOf("ada");
    time.now += wait * 1_000;
    return wait;
  });
  expect(waits).toEqual([0, 0, 1, 2, 4, 5, 5]);
  expect(backOff.waitOf("somebody else")).toBe(0);
});

test("a key is forgotten after an hour of quiet, and the quietest one when there are too many", () => {
  const { time, now } = clock();
  const backOff = new BackOff({ free: 0, firstWaitMs: 7_200_000, longestWaitMs: 7_200_000 }, now);
  backOff.count("ada");
  time.now += 3_599_000;
  expect(backOff.waitOf("ada")).toBeGreaterThan(0);
  time.now += 1_000;
  expect(backOff.waitOf("ada")).toBe(0);
  backOff.count("first");
  for (let other = 0; other < 20_000; other += 1) backOff.count(`other ${other}`);
  expect(backOff.waitOf("first")).toBe(0);
  expect(backOff.waitOf("other 19999")).toBeGreaterThan(0);
});

test("guessing one account from many addresses is slowed down as well as guessing many accounts from one address", () => {
  const perAccount = new PasswordAttempts(clock().now);
  const guess = (attempts: PasswordAttempts, account: string, network: string) => () =>
    attempts.begin(account, network);
  for (let turn = 0; turn <= PER_ACCOUNT.free; turn += 1) guess(perAccount, "ada", `address ${turn}`)();
  expect(guess(perAccount, "ada", "one more address")).toThrow("Too many attempts");
  const perAddress = new PasswordAttempts(clock().now);
  for (let turn = 0; turn <= PER_ADDRESS.free; turn += 1) guess(perAddress, `account ${turn}`, "here")();
  expect(guess(perAddress, "one more account", "here")).toThrow("Too many attempts");
  expect(guess(perAddress, "one more account", "elsewhere")).not.toThrow();
});

test("knowing one password does not buy attempts at another one", () => {
  const attempts = new PasswordAttempts(clock().now);
  for (let turn = 0; turn <= PER_ADDRESS.free; turn += 1) {
    attempts.begin(`victim ${turn}`, "here");
    if (turn === PER_ADDRESS.free) break;
    attempts.begin("the guesser's own", "here");
    attempts.succeeded("the guesser's own", "here");
  }
  expect(() => attempts.begin("the next victim", "here")).toThrow("Too many attempts");
});
