import { CONCEPT_KINDS, type ConceptKind, keysOf } from "../concept/concept.rules.ts";
import type { ChangesByKind, Named } from "./release-changes.ts";

/** What a release says about itself, in its own words and in numbers. */
export interface ReleaseHead {
  readonly name: string;
  readonly revision: number;
  readonly at: Date;
  readonly by: string;
  readonly notes: string | null;
  readonly previous: { readonly name: string; readonly revision: number } | null;
}

/** Longer lists are for programs: changes.json has all of them. */
const MOST_NAMED = 100;

const TITLES: Readonly<Record<ConceptKind, string>> = {
  ROLE: "Roles",
  ROLE_FAMILY: "Role families",
  LEVEL: "Levels",
  SKILL: "Skills",
  SKILL_GROUP: "Skill groups",
  SPECIALIZATION: "Specializations",
  LEARNING_OPTION: "Learning options",
  REGION: "Regions",
};

/** What changed since the release before, as Markdown. */
export function releaseNotes(head: ReleaseHead, changes: ChangesByKind): string {
  const { name, revision, at, by, notes, previous } = head;
  const since = previous ? `, since ${previous.name} (revision ${previous.revision})` : "";
  const parts = [`# ${name}`, `Revision ${revision}, ${at.toISOString().slice(0, 10)}, by ${escaped(by)}${since}.`];
  if (notes !== null) parts.push(notes);
  for (const kind of keysOf(CONCEPT_KINDS)) parts.push(...sectionOf(TITLES[kind], changes[kind]));
  return `${parts.join("\n\n")}\n`;
}

function sectionOf(title: string, { created, changed, deprecated, removed }: ChangesByKind[ConceptKind]): string[] {
  const lists = [
    listOf("Created", created, named),
    listOf("Changed", changed, (item) => `${named(item)}: ${item.what.join(", ")}`),
    listOf("Deprecated", deprecated, ({ replacedBy, ...item }) =>
      replacedBy.length > 0 ? `${named(item)} → ${replacedBy.map(named).join(", ")}` : named(item),
    ),
    listOf("Removed", removed, named),
  ].filter((list) => list !== "");
  return lists.length > 0 ? [`## ${title}`, ...lists] : [];
}

function listOf<Item>(title: string, items: readonly Item[], text: (item: Item) => string): string {
  if (items.length === 0) return "";
  const more = items.length > MOST_NAMED ? [`- … and ${items.length - MOST_NAMED} more: see changes.json`] : [];
  const lines = items.slice(0, MOST_NAMED).map((item) => `- ${text(item)}`);
  return [`${title} (${items.length}):`, "", ...lines, ...more].join("\n");
}

function named({ name }: Named): string {
  return escaped(name);
}

/** Names are not Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, "\\$&").replaceAll("\n", " ");
}
