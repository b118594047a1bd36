import { Readable } from "node:stream";
import { expect, test } from "@jest/globals";
import { COMMAS, type Dialect, rowsOf, TABS } from "../../server/exchange/delimited.ts";

const COLUMNS = { a: ["A"], b: ["B", "Bee"], c: ["C"] };

async function rows(text: string, dialect: Dialect = COMMAS) {
  const files = { names: ["t"], open: () => Readable.from([Buffer.from(text)]) };
  const found: string[] = [];
  for await (const row of rowsOf(files, { file: "t", dialect, columns: COLUMNS, needed: ["a"] })) {
    const { line } = row.place;
    found.push("record" in row ? `${line} ${row.reason}` : `${line} ${JSON.stringify(Object.values(row.values))}`);
  }
  return found;
}

test("rows know the line they begin at, whatever ends lines and whatever is between", async () => {
  expect(await rows('\ufeffA,bee\r\n1,"x\ny"\r\n\r\n2,"q""r"\n3\n')).toEqual([
    '2 ["1","x\\ny",""]',
    '5 ["2","q\\"r",""]',
    '6 ["3","",""]',
  ]);
});

test("a row that cannot be parsed is reported and passed over", async () => {
  expect(await rows('A,B\n1,b"ad"\n2,ok\n')).toEqual(
    ['2 Invalid Opening Quote: a quote is found on field 1 at line 2, value is "b\\"ad"', '3 ["2","ok",""]'].map(
      (line) => expect.stringContaining(line.slice(0, 20)),
    ),
  );
});

test("a quote that is never closed is reported where it may have been opened", async () => {
  expect(await rows('A,B\n1,ok\n2,"never closed\n3,lost\n')).toEqual([
    '2 ["1","ok",""]',
    "3 a quote from here on is never closed: nothing after it was read",
  ]);
});

test("in tables with tabs quotes are ordinary characters, and n/a says nothing", async () => {
  expect(await rows('A\tB\tC\n1\tthe "lamp"\tn/a\n', TABS)).toEqual(['2 ["1","the \\"lamp\\"",""]']);
});

test("a table without a column it needs, and an empty one, are refused", async () => {
  await expect(rows("X,Y\n1,2\n")).rejects.toThrow("t has no column A. Its columns are: X, Y.");
  await expect(rows("")).rejects.toThrow("t is empty.");
});
