import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { schemaText } from "../../schema/emit.ts";

let committed: string;
let schema: GraphQLSchema;

beforeAll(async () => {
  committed = await readFile("schema/schema.graphql", "utf8");
  schema = buildSchema(committed);
});

const ours = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const withFields = () => ours().filter((type) => isObjectType(type) || isInterfaceType(type));

test("the committed schema is what the code emits: otherwise run `npm run schema`", async () => {
  expect(committed).toBe(await schemaText());
});

test("every type, interface, input and enum has a description", () => {
  const builtIn = new Set(["Boolean", "Float", "ID", "Int", "String", "Query", "Mutation", "Subscription"]);
  expect(
    ours()
      .filter(({ name, description }) => !builtIn.has(name) && !description)
      .map(({ name }) => name),
  ).toEqual([]);
});

test("every query has a description", () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test("every enum value has a description", () => {
  const values = ours()
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value) => ({ type, value })));
  expect(
    values.filter(({ value }) => !value.description).map(({ type, value }) => `${type.name}.${value.name}`),
  ).toEqual([]);
});

/** Fields whose name and type say all there is to say. */
const SELF_EVIDENT = new Set(
  (
    "id ids slug slugs name kind kinds status cursor edges node nodes pageInfo title url publisher from to role " +
    "skill skills region source sources direction field filter orderBy actor at createdAt updatedAt match scheme " +
    "codes concept heading guide family permission message hasNextPage hasPreviousPage startCursor endCursor " +
    "skillKind learningKind basis median uri email before after minMonths maxMonths rationale outlook " +
    "responsibilities workEnvironment technicalSkills softSkills remoteWork challenges opportunities trends pros " +
    "cons"
  ).split(" "),
);

test("every argument has a description", () => {
  const lacking = withFields().flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter((arg) => !arg.description).map((arg) => `${type.name}.${name}(${arg.name})`),
    ),
  );
  expect(lacking).toEqual([]);
});

test("every field and input field has a description, or a name that says it all", () => {
  const lacking = [...withFields(), ...ours().filter(isInputObjectType)].flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !field.description && !SELF_EVIDENT.has(field.name))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(lacking).toEqual([]);
});

test("every list that pages is a Relay connection with edges, nodes, pageInfo and totalCount", () => {
  const connections = withFields().filter(({ name }) => name.endsWith("Connection"));
  expect(connections.length).toBeGreaterThan(7);
  for (const type of connections) {
    const fields = type.getFields();
    expect([type.name, ...["edges", "nodes", "pageInfo", "totalCount"].map((field) => field in fields)]).toEqual([
      type.name,
      true,
      true,
      true,
      true,
    ]);
    expect(String(fields.pageInfo?.type)).toBe("PageInfo!");
    expect(String(fields.totalCount?.type)).toBe("Int!");
  }
});

/** Lists that answer another list entry by entry: null is where there is nothing. */
const WITH_GAPS = new Set(["Query.nodes", "ComparisonRow.requirements"]);

test("lists and their entries are never null, nor are ids", () => {
  const loose = withFields().flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        (field) => /^\[.*\][^!]?$|\[[^!\]]+\]/.test(String(field.type)) && !WITH_GAPS.has(`${type.name}.${field.name}`),
      )
      .map((field) => `${type.name}.${field.name}: ${field.type}`),
  );
  expect(loose).toEqual([]);
});
