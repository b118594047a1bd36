import { searchForm } from "../search/terms.ts";
import type { Breather } from "./breather.ts";
import { Column, Lists } from "./column.ts";

/** The words of names as numbers, which stay the same while the process runs. */
export class NameWords {
  private readonly handles = new Map<string, number>();

  /** The words of some names of one thing, each as its handle and in how many of the names it is. */
  packed(names: readonly string[]): Int32Array {
    const counts = new Map<number, number>();
    for (const name of names)
      for (const word of new Set(searchForm(name).split(" ").filter(Boolean))) {
        const handle = this.handleOf(word);
        counts.set(handle, (counts.get(handle) ?? 0) + 1);
      }
    return Int32Array.from([...counts].flat());
  }

  private handleOf(word: string): number {
    const known = this.handles.get(word) ?? this.handles.size;
    this.handles.set(word, known);
    return known;
  }
}

/** The words of each role's names. They are numbered as they first come up, so that equal records give equal arrays. */
export async function nameColumns(roles: readonly { readonly words: Int32Array }[], breather: Breather) {
  const numbers = new Map<number, number>();
  const [words, counts] = [new Lists(), new Column()];
  for (const role of roles) {
    for (let at = 0; at < role.words.length; at += 2) {
      const handle = role.words[at] ?? 0;
      const number = numbers.get(handle) ?? numbers.size;
      numbers.set(handle, number);
      words.items.push(number);
      counts.push(role.words[at + 1] ?? 0);
    }
    words.close();
    await breather.pause();
  }
  return { nameWordStart: words.start, nameWord: words.items.ints(), nameWordCount: counts.ints() };
}
