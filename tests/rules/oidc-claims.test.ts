import { expect, test } from "@jest/globals";
import { permissionFrom } from "../../server/access/oidc.rules.ts";
import type { Permission } from "../../server/access/user.rules.ts";

const ROLES = new Map<string, Permission>([
  ["admins", "ADMIN"],
  ["editors", "EDITOR"],
]);

test("a role claim may be a text, a list or inside another claim", () => {
  const from = (claims: Record<string, unknown>, claim: string) =>
    permissionFrom(claims, { claim, permissions: ROLES });
  expect(from({ role: "admins" }, "role")).toBe("ADMIN");
  expect(from({ groups: ["x", "editors", "admins", "editors"] }, "groups")).toBe("ADMIN");
  expect(from({ realm_access: { roles: ["editors"] } }, "realm_access.roles")).toBe("EDITOR");
  expect(from({ "https://example.org/roles": ["editors"] }, "https://example.org/roles")).toBe("EDITOR");
  for (const strange of [{}, { groups: null }, { groups: { admins: true } }, { groups: ["ADMINS", 1] }])
    expect(from(strange, "groups")).toBe("VIEWER");
  expect(from({}, "constructor.name")).toBe("VIEWER");
});
