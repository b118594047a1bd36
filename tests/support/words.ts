/** A concept as far as its names go. */
interface Named {
  readonly name: string;
  readonly altNames: readonly string[];
}

/** Whether each of the words begins a word of the name or of an alternative name: worked out here, not by the server. */
export function startsWithWords({ name, altNames }: Named, words: readonly string[]): boolean {
  const own = [name, ...altNames].flatMap((text) => text.toLowerCase().split(/[^a-z0-9+#.]+/));
  return words.every((word) => own.some((other) => other.startsWith(word)));
}
