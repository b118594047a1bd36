import { NAMELESS_BASE } from "../../server/exchange/export.ts";
import type { Content } from "../../server/exchange/graph-content.ts";
import { noticesOf } from "../../server/exchange/notices.ts";
import type { Format } from "../../server/exchange/output.ts";

/** The files of an export by name, for content of a test's size. */
export async function written(content: Content, format: Format): Promise<Map<string, string>> {
  const notices = await noticesOf(content);
  const stamp = { revision: 7, at: new Date("2026-01-02T03:04:05Z"), base: NAMELESS_BASE, selection: "", notices };
  const files = new Map<string, string>();
  for await (const { name, chunks } of format.write(content, stamp)) {
    files.set(name, (await all(chunks)).join(""));
  }
  return files;
}

/** The only file of an export. */
export async function writtenText(content: Content, format: Format): Promise<string> {
  const [text = "", ...others] = (await written(content, format)).values();
  if (others.length > 0) throw new Error(`${format.name} has several files`);
  return text;
}

/** All items of a stream of a test's size. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
