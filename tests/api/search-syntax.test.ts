import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { INTERNALS } from "../support/internals.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const SEARCH =
  "query ($text: String!, $first: Int) { search(text: $text, first: $first) { matched score concept { slug } } }";

const SIGNS = '( ) " "" \\ - ! {..} * ? /.*/ /a + ++ # .. && || ~ ^ : ` \' | < > = @ % $ ; ,'.split(" ");
const SYNTAX = [
  "AND",
  "OR",
  "NOT",
  "a OR",
  "AND AND",
  "[a TO z]",
  "[* TO *]",
  "{a TO",
  "name:java",
  "searchName:*",
  "java^99999",
  "java~99",
  "java~",
  "a && b",
  '"java',
  "(java",
  "java)",
  "\\u0041",
  "",
  "   ",
  "\u0000",
  "\ud800",
  "😀",
];
const LONG = [
  "a".repeat(200_000),
  "a OR ".repeat(2_000),
  "a* ".repeat(1_100),
  "*".repeat(1_000),
  "(".repeat(10_000),
  "?".repeat(300),
  "x~2 ".repeat(500),
];
const LUCENE = [...SIGNS, ...SYNTAX, ...LONG];

test.each(LUCENE.map((text) => [text.slice(0, 24), text.length, text]))(
  "what Lucene would take for syntax is only text here: %j (%i characters)",
  async (_start, _length, text) => {
    const { status, errors, text: answer } = await api.ask(SEARCH, { text, first: 100 });
    expect([status, errors]).toEqual([200, []]);
    expect(answer).not.toMatch(INTERNALS);
    const listed = await api.ask("query ($text: String!) { skills(filter: { text: $text }) { totalCount } }", { text });
    expect(listed.errors).toEqual([]);
  },
);

test("signs alone match nothing, instead of everything", async () => {
  for (const text of ["*", "?", "/.*/", "[* TO *]", "***", "!", "()", '""']) {
    const hits = (await api.read(SEARCH, { text, first: 100 })).search;
    expect([text, hits.length < 20]).toEqual([text, true]);
  }
});
