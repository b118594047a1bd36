import { optionalNumber, optionalText, type Row, text } from "../neo4j/row.ts";
import type { Content } from "./graph-content.ts";

/**
 * What the sources of the graph want to be said wherever their facts go: the licence of each, with what it is of. The texts are content: the
 * same graph always gives the same ones, in the same order.
 */
export async function noticesOf(content: Content): Promise<string[]> {
  const notices = new Set<string>();
  for await (const { fields } of content.nodes("SOURCE")) {
    const licence = optionalText(fields, "licence");
    if (licence !== null) notices.add(`${work(fields)}: ${licence}`);
  }
  return [...notices].sort();
}

function work(source: Row): string {
  const by = [optionalText(source, "publisher"), optionalNumber(source, "year"), optionalText(source, "url")];
  const known = by.filter((part) => part !== null).join(", ");
  return known ? `${text(source, "title")} (${known})` : text(source, "title");
}
