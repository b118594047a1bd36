import { nameKey } from "../concept/concept.rules.ts";

const LONGEST_TEXT = 200;
const MOST_TERMS = 20;
/** Words this long may differ by one letter, and by two from the second length on: shorter ones would match anything. */
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;
const MOST_EDITS = 2;

/**
 * What a name is searched by: folded, with everything but letters, digits and the signs of names such as C++, C#, .NET and
 * Node.js turned into blanks. The index holds names in this form, and queries are brought into it too.
 */
export function searchForm(name: string): string {
  return nameKey(name)
    .replaceAll(/[^\p{L}\p{N}+#.]+/gu, " ")
    .replaceAll(/\.(?=\s|$)/g, "")
    .trim();
}

/** The words of a query in search form; nothing that means anything to Lucene but `+` and `.` can be in them. */
export function searchTerms(text: string): string[] {
  return searchForm(text.slice(0, LONGEST_TEXT)).split(" ").filter(Boolean).slice(0, MOST_TERMS);
}

function escaped(term: string): string {
  return term.replaceAll(/[+#.]/g, "\\$&");
}

/** A Lucene query for names that have a word starting with each of the terms. */
export function prefixQuery(terms: readonly string[]): string {
  return terms.map((term) => `+${escaped(term)}*`).join(" ");
}

/** A Lucene query for names that have each of the terms, as a word, as the start of one, or with a typo or two. */
export function tolerantQuery(terms: readonly string[]): string {
  return terms.map((term) => `+(${variants(term).join(" ")})`).join(" ");
}

/** The same, content with any one of the terms. */
export function lenientQuery(terms: readonly string[]): string {
  return terms.map((term) => `(${variants(term).join(" ")})`).join(" ");
}

function variants(term: string): string[] {
  const word = escaped(term);
  const exactAndPrefix = [`${word}^8`, `${word}*^4`];
  if (term.length < ONE_TYPO_FROM) return exactAndPrefix;
  return [...exactAndPrefix, `${word}~${term.length < TWO_TYPOS_FROM ? 1 : 2}`];
}

/** How well a name answers a query, 0 to 1: exact, then prefix, then by how many words match and how exactly. */
export function nameScore(name: string, terms: readonly string[]): number {
  const form = searchForm(name);
  const query = terms.join(" ");
  if (form === query) return 1;
  const words = form.split(" ");
  const share = 1 / (1 + Math.max(0, form.length - query.length));
  if (form.startsWith(query)) return 0.9 + 0.09 * share;
  const total = terms.reduce((sum, term) => sum + termScore(term, words), 0);
  return 0.85 * (total / terms.length) + 0.04 * share;
}

function termScore(term: string, words: readonly string[]): number {
  if (words.includes(term)) return 1;
  if (words.some((word) => word.startsWith(term))) return 0.8;
  if (term.length < ONE_TYPO_FROM) return 0;
  // Words whose lengths differ by more than the edits allowed need not be compared letter by letter.
  const alike = words.filter((word) => Math.abs(word.length - term.length) <= MOST_EDITS);
  const nearest = Math.min(...alike.map((word) => editDistance(term, word)));
  return nearest <= MOST_EDITS ? 0.6 - 0.15 * nearest : 0;
}

/** Edits (insert, delete, replace, swap of neighbors) between two words; O(length × length). */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = cell(last, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped =
        left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? cell(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, cell(last, j) + 1, cell(row, j - 1) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, right.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
