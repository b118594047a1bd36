import { expect, test } from "@jest/globals";
import {
  lenientQuery,
  nameScore,
  prefixQuery,
  searchForm,
  searchTerms,
  tolerantQuery,
} from "../../server/search/terms.ts";

test.each([
  ["C++", "c++"],
  ["C#", "c#"],
  [".NET", ".net"],
  ["Node.js", "node.js"],
  ["CI/CD", "ci cd"],
  ["TCP/IP", "tcp ip"],
  ["  Zoë   Ünï ", "zoe uni"],
  ["Jr. Engineer (L4)", "jr engineer l4"],
  ["End.", "end"],
  ["Site-Reliability Engineer", "site reliability engineer"],
  ["日本語 テスト", "日本語 テスト"],
  ["a\u0000b", "a b"],
  ["---", ""],
  ["", ""],
])("%j is searched as %j", (name, form) => {
  expect(searchForm(name)).toBe(form);
});

test("the search form of a search form is itself", () => {
  for (const name of ["C++", ".NET Core", "Node.js", "Zoë-Ünï (x)", "ASP.NET 4.8.", "a..b", "İstanbul", "ẛ̣"])
    expect(searchForm(searchForm(name))).toBe(searchForm(name));
});

test("at most 200 characters and 20 words count", () => {
  expect(searchTerms("ab ".repeat(2_000))).toHaveLength(20);
  expect(searchTerms("x".repeat(1_000_000))).toEqual(["x".repeat(200)]);
  expect(searchTerms(" ( ) * ")).toEqual([]);
});

const HOSTILE = [
  "a OR b",
  "AND",
  "NOT x",
  '"quoted"',
  "a~9",
  "b^5",
  "/re.*/",
  "[a TO b]",
  "{x}",
  "f:v",
  "\\",
  "a\\b",
  "+a -b",
  "a && b || !c",
  "*",
  "a*",
  "?",
  "(",
  "++",
  "..",
  "#",
];

test.each(HOSTILE)("a query made from %j has no syntax but its own", (text) => {
  const terms = searchTerms(text);
  for (const query of [prefixQuery(terms), tolerantQuery(terms), lenientQuery(terms)]) {
    const plain = query
      .replaceAll(/\\[+#.]/g, "")
      .replaceAll(/\^[48]|~[12]|\*/g, "")
      .replaceAll(/(^| )\+/g, " ")
      .replaceAll(/[() ]/g, "");
    expect(plain).toMatch(/^[\p{Ll}\p{Lo}\p{N}]*$/u);
    expect(query).not.toMatch(/\b(AND|OR|NOT|TO)\b/);
  }
});

test("each word is searched as it is, as a beginning, and with typos that fit its length", () => {
  expect(tolerantQuery(["sre"])).toBe("+(sre^8 sre*^4)");
  expect(tolerantQuery(["java"])).toBe("+(java^8 java*^4 java~1)");
  expect(tolerantQuery(["kubernetes", "c++"])).toBe(
    "+(kubernetes^8 kubernetes*^4 kubernetes~2) +(c\\+\\+^8 c\\+\\+*^4)",
  );
  expect(lenientQuery(["java", "sre"])).toBe("(java^8 java*^4 java~1) (sre^8 sre*^4)");
  expect(prefixQuery(["node.js", "c#"])).toBe("+node\\.js* +c\\#*");
});

const score = (name: string, text: string) => nameScore(name, searchTerms(text));

test("an exact name scores 1, whatever its case and accents", () => {
  expect(score("Software Engineer", "software  ENGINÉER")).toBe(1);
  expect(score("C++", "c++")).toBe(1);
});

test("exact before beginning, beginning before word, word before typo, typo before nothing", () => {
  const scores = ["Python", "Pythonista", "Learn Python", "Pyhton", "Cobol"].map((name) => score(name, "python"));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(5);
  expect(scores[4]).toBeLessThan(0.2);
});

test("of two names that begin alike, the shorter is nearer", () => {
  expect(score("Data Engineer", "data eng")).toBeGreaterThan(score("Data Engineering Manager", "data eng"));
});

test("more matching words score higher, and their order does not matter much", () => {
  expect(score("Data Engineer", "engineer data")).toBeGreaterThan(score("Data Analyst", "engineer data"));
  expect(score("Data Engineer", "engineer data")).toBeGreaterThan(0.8);
});

test("one edit (insert, delete, replace, swap) is nearer than two, and short words allow none", () => {
  for (const typo of ["pythn", "pythoon", "pithon", "pyhton"])
    expect(score("Python", typo)).toBeGreaterThan(score("Python", "pihton"));
  expect(score("Go", "ga")).toBeLessThan(0.2);
  expect(score("SRE", "srx")).toBeLessThan(0.2);
});

test("scores stay between 0 and 1", () => {
  for (const name of ["", "a", "C++", "x".repeat(256), "many words in a name"])
    for (const text of ["a", "c++ java", "x".repeat(200), "many wrds"]) {
      expect(score(name, text)).toBeGreaterThanOrEqual(0);
      expect(score(name, text)).toBeLessThanOrEqual(1);
    }
});

test("the longest query against the longest name is scored at once", () => {
  score("abcdefghij ".repeat(23), "bacdefghij ".repeat(18));
});
