import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type GraphQLField,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getNamedType,
  isCompositeType,
  parse,
  subscribe,
} from "graphql";
import { buildSchema, Query, Resolver } from "type-graphql";
import { guardRootFields, needOf, rootFields } from "../../server/access/needs.ts";
import { SCOPES, type Scope } from "../../server/access/scope.rules.ts";
import { PERMISSIONS, type Permission } from "../../server/access/user.rules.ts";
import type { Need } from "../../server/access/viewer.ts";
import type { Context } from "../../server/context.ts";
import { createSchema } from "../../server/schema.ts";
import { type AccessApi, addPerson, Browser, signedIn, startAccessApi } from "../support/access-api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

type Field = GraphQLField<unknown, Context>;

const PEOPLE: readonly Permission[] = ["VIEWER", "CONTRIBUTOR", "EDITOR", "ADMIN"];
const TOKENS: readonly Scope[] = ["READ", "PROPOSE", "WRITE", "ADMIN"];

/** What each kind of caller may use, written out: the table that the product promises. */
const ALLOWED: Readonly<Record<string, readonly Need[]>> = {
  stranger: ["ANYONE", "VIEWER"],
  "stranger where reading is not public": ["ANYONE"],
  "person VIEWER": ["ANYONE", "SESSION", "VIEWER"],
  "person CONTRIBUTOR": ["ANYONE", "SESSION", "VIEWER", "CONTRIBUTOR"],
  "person EDITOR": ["ANYONE", "SESSION", "VIEWER", "CONTRIBUTOR", "EDITOR", "EDITOR_OR_PROPOSAL"],
  "person ADMIN": ["ANYONE", "SESSION", "VIEWER", "CONTRIBUTOR", "EDITOR", "EDITOR_OR_PROPOSAL", "ADMIN"],
  "token READ": ["ANYONE", "VIEWER"],
  "token PROPOSE": ["ANYONE", "VIEWER", "CONTRIBUTOR"],
  "token WRITE": ["ANYONE", "VIEWER", "CONTRIBUTOR", "EDITOR", "EDITOR_OR_PROPOSAL"],
  "token ADMIN": ["ANYONE", "VIEWER", "CONTRIBUTOR", "EDITOR", "EDITOR_OR_PROPOSAL", "ADMIN"],
  "token ADMIN of a VIEWER": ["ANYONE", "VIEWER"],
};

let neo4j: ThrowawayDatabase;
let open: AccessApi;
let closed: AccessApi;
const callers = new Map<string, Browser>();

beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
  open = await startAccessApi(neo4j);
  closed = await startAccessApi(neo4j, { publicReading: false });
  await addCallers();
}, DATABASE_START_MS);
afterAll(async () => {
  await open.stop();
  await closed.stop();
  await neo4j.stop();
}, DATABASE_START_MS);

/** Reading is closed for all but the strangers of the first row: what people may do must not rest on what strangers may. */
async function addCallers(): Promise<void> {
  callers.set("stranger", new Browser(open.address));
  callers.set("stranger where reading is not public", new Browser(closed.address));
  for (const permission of PEOPLE) {
    await addPerson(neo4j, `${permission}@example.org`.toLowerCase(), permission);
    callers.set(`person ${permission}`, await signedIn(closed.address, `${permission}@example.org`));
  }
  const admin = await signedIn(closed.address, "admin@example.org");
  for (const scope of TOKENS) callers.set(`token ${scope}`, await program(admin, scope));
  const demoted = await addPerson(neo4j, "demoted@example.org", "ADMIN");
  callers.set("token ADMIN of a VIEWER", await program(await signedIn(closed.address, "demoted@example.org"), "ADMIN"));
  await neo4j.run("MATCH (u:User {id: $demoted}) SET u.permission = 'VIEWER'", { demoted });
}

async function program(owner: Browser, scope: Scope): Promise<Browser> {
  const create = 'mutation ($scope: TokenScope!) { createApiToken(name: "program", scope: $scope) { token } }';
  const { createApiToken } = await owner.get(create, { scope });
  return new Browser(closed.address, { authorization: `Bearer ${createApiToken.token}` });
}

/** Arguments of the right type that name nothing: what is asked here is only who is let through. */
function callOf(operation: string, field: Field): string {
  const args = field.args
    .filter((arg) => arg.type instanceof GraphQLNonNull && arg.defaultValue === undefined)
    .map((arg) => `${arg.name}: ${sample(String(arg.type))}`);
  const selection = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
  return `${operation} { ${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${selection} }`;
}

function sample(type: string): string {
  const plain = type.replaceAll("!", "");
  if (plain.startsWith("[")) return "[]";
  const type_ = schema.getType(plain);
  if (type_ && "getValues" in type_) return type_.getValues()[0]?.name ?? "";
  if (type_ && "isOneOf" in type_) {
    const required = Object.values(type_.getFields()).filter((field) => field.type instanceof GraphQLNonNull);
    return `{${required.map((field) => `${field.name}: ${sample(String(field.type))}`).join(", ")}}`;
  }
  return { Int: "1", Float: "1", Boolean: "true", DateTime: '"2030-01-01T00:00:00Z"', JSON: "{}" }[plain] ?? '"none"';
}

const schema: GraphQLSchema = await createSchema();
const fields = [...rootFields(schema)];

test("every field of Query, Mutation and Subscription declares what it needs", () => {
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter(([, field]) => needOf(field) === null).map(([name]) => name)).toEqual([]);
});

test("what is open to everybody is a short list that is meant", () => {
  const open = fields.filter(([, field]) => needOf(field) === "ANYONE").map(([name]) => name);
  expect(open.sort()).toEqual([
    "Mutation.setPassword",
    "Mutation.setUpAdministrator",
    "Mutation.signIn",
    "Mutation.signOut",
    "Query.signInOptions",
    "Query.viewer",
    "Query.viewerPermission",
  ]);
});

test("no mutation is open to those who may only read", () => {
  const open = fields.filter(([name, field]) => name.startsWith("Mutation") && needOf(field) === "VIEWER");
  expect(open).toEqual([]);
});

test("a schema with a field that declares nothing is not served", async () => {
  @Resolver()
  class Forgetful {
    @Query(() => String)
    forgotten() {
      return "";
    }
  }
  const forgetful = await buildSchema({ resolvers: [Forgetful], validate: false });
  expect(() => guardRootFields(forgetful)).toThrow("Query.forgotten does not say what it needs");
});

test("the guard stands before what a subscription listens to as well as before each of its events", async () => {
  const heard: string[] = [];
  async function* events() {
    heard.push("listening");
    yield "an event";
  }
  const happened = {
    type: GraphQLString,
    subscribe: events,
    resolve: () => "an event",
    extensions: { needs: "EDITOR" },
  };
  const now = { type: GraphQLString, extensions: { needs: "ANYONE" } };
  const listening = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { now } }),
    subscription: new GraphQLObjectType({ name: "Subscription", fields: { happened } }),
  });
  guardRootFields(listening);
  const viewer = { user: { id: "ada", name: "Ada", permission: "EDITOR" }, session: "1", token: null };
  const listen = (permission: Permission) => {
    const contextValue = { viewer: { ...viewer, permission } };
    return subscribe({ schema: listening, document: parse("subscription { happened }"), contextValue });
  };
  expect(await listen("CONTRIBUTOR")).toMatchObject({ errors: [{ message: "This needs the permission EDITOR." }] });
  expect(heard).toEqual([]);
  const allowed = await listen("EDITOR");
  if (!(Symbol.asyncIterator in allowed)) throw new Error("it was refused");
  expect((await allowed.next()).value).toEqual({ data: { happened: "an event" } });
});

// Signing out ends the session that the next field is asked with.
const ENDS_THE_SESSION = new Set(["Mutation.signOut"]);

describe.each(Object.keys(ALLOWED))("a %s", (caller) => {
  const asked = fields.filter(([name]) => !name.startsWith("Subscription") && !ENDS_THE_SESSION.has(name));

  test.each(asked)("%s", async (name, field) => {
    const need = needOf(field);
    const browser = callers.get(caller);
    if (!need || !browser) throw new Error(`${name} or ${caller} is missing`);
    const operation = name.startsWith("Mutation") ? "mutation" : "query";
    const answer = await browser.ask(callOf(operation, field));
    const code = answer.errors[0]?.extensions.code;
    if (ALLOWED[caller]?.includes(need)) {
      expect(isRefusal(code, name)).toBe(false);
      expect(code).not.toBe("INTERNAL");
    } else expect(code).toBe(caller.startsWith("stranger") ? "UNAUTHENTICATED" : "FORBIDDEN");
  });
});

/** signIn answers UNAUTHENTICATED to a wrong password, and slows guessing down; both come from behind the door. */
function isRefusal(code: string | undefined, name: string): boolean {
  if (name === "Mutation.signIn") return code === "FORBIDDEN";
  return code === "UNAUTHENTICATED" || code === "FORBIDDEN";
}

test("the permissions and scopes of the table are all there are", () => {
  expect(Object.keys(PERMISSIONS)).toEqual(PEOPLE);
  expect(Object.keys(SCOPES)).toEqual(TOKENS);
});
