import { expect, test } from "@jest/globals";
import { connectionFault, faultOf, strangeAnswerFault } from "../../admin/data/fault.ts";

test("an error of the API keeps the server's words and gets the status of its code", () => {
  const fault = faultOf({ message: "Somebody else changed it.", extensions: { code: "CONFLICT" } });
  expect(fault).toMatchObject({ code: "CONFLICT", message: "Somebody else changed it.", status: 409, errors: {} });
});

test("faults of fields are known by their path", () => {
  const fields = [
    { path: "name", message: "must not be empty" },
    { path: "levels[1].minYears", message: "must not be negative" },
    "noise",
  ];
  const fault = faultOf({ message: "2 faults", extensions: { code: "BAD_USER_INPUT", fields } });
  expect(fault.errors).toEqual({ name: "must not be empty", "levels[1].minYears": "must not be negative" });
});

test("a server that will be back says when", () => {
  expect(
    faultOf({ message: "Starting", extensions: { code: "UNAVAILABLE", retryAfterSeconds: 3 } }).retryAfterSeconds,
  ).toBe(3);
});

test("an error of no known shape is still a fault with words", () => {
  expect(faultOf("boom")).toMatchObject({ code: "INTERNAL", status: 500, message: "The server could not answer." });
});

test("what the network does is said in plain words", () => {
  expect(connectionFault().message).toContain("cannot be reached");
  expect(strangeAnswerFault(502).message).toContain("502");
});
