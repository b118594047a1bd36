import { type AccessApi, addPerson, startAccessApi } from "./access-api.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "./throwaway-database.ts";

/** What the tests of accounts ask. */
export const VIEWER = "{ viewer { id name email permission } viewerPermission }";
export const SESSIONS = "{ sessions { id current address agent } }";
export const UPDATE = `mutation ($id: ID!, $patch: UserPatch!) { updateUser(id: $id, patch: $patch) { id name permission disabledAt } }`;
export const CREATE_TOKEN = `mutation ($name: String!, $scope: TokenScope!, $expiresAt: DateTime) {
  createApiToken(name: $name, scope: $scope, expiresAt: $expiresAt) { token apiToken { id name scope start } }
}`;
export const INVITE = `mutation ($input: InvitationInput!) { inviteUser(input: $input) { link expiresAt user { id email } } }`;

/** The product over a database of its own, with one administrator: Ada. */
export interface Accounts {
  readonly neo4j: ThrowawayDatabase;
  readonly api: AccessApi;
  stop(): Promise<void>;
}

/** Starts it. */
export async function startAccounts(): Promise<Accounts> {
  const neo4j = await startThrowawayDatabase();
  const api = await startAccessApi(neo4j, { publicUrl: "https://careers.example.org" });
  await addPerson(neo4j, "ada@example.org", "ADMIN");
  const stop = async () => {
    await api.stop();
    await neo4j.stop();
  };
  return { neo4j, api, stop };
}

/** Waits for what happens a little later, 5 s at most. */
export async function expectSoon(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not happen within 5 s");
}
