import type { SkillKind } from "../../skill/skill.rules.ts";
import { recordsOf } from "../delimited.ts";
import type { Place, SourceFiles, SourceRecord } from "../source.ts";
import { describedBy } from "../wording.ts";
import { ELEMENT_COLUMNS, type OnetTable, onetFile, onetTable } from "./onet.files.ts";

/** The parts of the content model that are used, by the beginning of their ids. */
const PARTS: Readonly<Record<string, OnetTable>> = {
  "1.A": "abilities",
  "2.A": "skills",
  "2.B": "skills",
  "2.C": "knowledge",
  "4.A": "activities",
};

/** Technical skills, mathematics and science: the other skills are ways of working. */
const TECHNICAL = /^(2\.B\.3|2\.A\.1\.[ef])(\.|$)/;

interface Element {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly place: Place;
}

/** The content model: what has something below it is a group, and what has not is a skill. Work activities are all groups, of detailed ones. */
export async function* elementRecords(files: SourceFiles, without: ReadonlySet<string>): AsyncGenerator<SourceRecord> {
  const file = onetFile(files, "Content Model Reference");
  if (file === null) return;
  const elements = new Map<string, Element>();
  yield* recordsOf(files, onetTable(file, ELEMENT_COLUMNS, "id", "name"), (row, place): SourceRecord[] => {
    const part = PARTS[row.id.slice(0, 3)];
    if (part === undefined || without.has(part))
      return [{ record: "quiet", place, reason: "is a part of the content model that is not used" }];
    elements.set(row.id, { ...row, place });
    return [];
  });
  const parents = new Set([...elements.keys()].map(parentOf));
  for (const element of elements.values())
    yield* recordsFor(element, elements, parents.has(element.id) || element.id.startsWith("4."));
}

function* recordsFor(
  { id, name, description, place }: Element,
  elements: ReadonlyMap<string, Element>,
  isGroup: boolean,
): Generator<SourceRecord> {
  const mapping = {
    scheme: "ONET",
    code: id,
    uri: `https://www.onetonline.org/find/descriptor/result/${id}`,
    match: "EXACT",
  };
  const common = { record: "node", place, key: id, mappings: [mapping] } as const;
  const { note: _, ...texts } = describedBy(description);
  if (isGroup) yield { ...common, node: "SKILL_GROUP", fields: { name, summary: texts.summary } };
  else yield { ...common, node: "SKILL", fields: { name, ...texts, skillKind: skillKind(id) } };
  const parent = parentOf(id);
  if (elements.has(parent))
    yield { record: "edge", place, edge: isGroup ? "PART_OF" : "IN_GROUP", from: id, to: parent, fields: {} };
}

function parentOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(".")));
}

function skillKind(id: string): SkillKind {
  if (id.startsWith("2.C")) return "KNOWLEDGE";
  return TECHNICAL.test(id) ? "TECHNICAL" : "SOFT";
}
