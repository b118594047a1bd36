import type { ProjectionArrays } from "../projection/arrays.ts";
import type { Breather } from "../projection/breather.ts";
import { SKILL_KIND_ORDER } from "../projection/concepts.ts";
import { aspectOf } from "./aspects.ts";
import { BagWriter, sharedBytes } from "./bag-writer.ts";
import type { Features } from "./features.ts";
import { indexWorks, type SimilarityIndex } from "./similarity-index.ts";
import type { Works } from "./weights.ts";

/** The columns of the projection that works are compared by. */
export type WorkColumns = Pick<
  ProjectionArrays,
  | "roleStart"
  | "requirementStart"
  | "requiredSkill"
  | "importance"
  | "proficiency"
  | "nameWordStart"
  | "nameWord"
  | "nameWordCount"
  | "skillKind"
  | "skillGroupStart"
  | "skillGroup"
  | "broaderStart"
  | "broader"
  | "narrowerStart"
>;

/** Prepares the comparison of all roles of a version of the graph, in pieces between which the event loop breathes. */
export async function indexColumns(columns: WorkColumns, breather: Breather): Promise<SimilarityIndex> {
  const pause = () => breather.pause();
  const features = featuresOf(columns);
  await pause();
  const works: Works = { requirements: await requirementsOf(columns, pause), words: wordsOf(columns, features.words) };
  return indexWorks(features, works, pause);
}

/** How much a requirement weighs. What matters more has to be mastered better: that is assumed where no proficiency is stated. */
export function requirementValue(importance: number, proficiency: number): number {
  return importance * (proficiency || importance);
}

function featuresOf(columns: WorkColumns): Features {
  const aspects = SKILL_KIND_ORDER.map((kind) => aspectOf(kind));
  return {
    aspects: sharedBytes(columns.skillKind.map((kind) => aspects[kind] ?? 0)),
    groups: groupsOf(columns),
    words: columns.nameWord.reduce((most, word) => Math.max(most, word + 1), 0),
  };
}

/** A skill's groups and broader skills; a skill that has narrower ones is a group of its own, so that it meets them there. */
function groupsOf({ skillGroupStart, skillGroup, broaderStart, broader, narrowerStart }: WorkColumns) {
  const groups = skillGroup.reduce((most, group) => Math.max(most, group + 1), 0);
  const skills = skillGroupStart.length - 1;
  const writer = new BagWriter();
  for (let skill = 0; skill < skills; skill++) {
    for (let at = skillGroupStart[skill] ?? 0; at < (skillGroupStart[skill + 1] ?? 0); at++)
      writer.add(skillGroup[at] ?? 0, 1);
    for (let at = broaderStart[skill] ?? 0; at < (broaderStart[skill + 1] ?? 0); at++)
      writer.add(groups + (broader[at] ?? 0), 1);
    if ((narrowerStart[skill + 1] ?? 0) > (narrowerStart[skill] ?? 0)) writer.add(groups + skill, 1);
    writer.end();
  }
  return writer.bags(groups + skills);
}

/** What a role requires at any of its levels: the work is the same on all of them, how well one does it is not asked here. */
async function requirementsOf(columns: WorkColumns, pause: () => Promise<void>) {
  const { roleStart, requirementStart, requiredSkill, importance, proficiency } = columns;
  const writer = new BagWriter();
  for (let role = 0; role + 1 < roleStart.length; role++) {
    const most = new Map<number, number>();
    const [from, to] = [roleStart[role] ?? 0, roleStart[role + 1] ?? 0].map((position) => requirementStart[position]);
    for (let at = from ?? 0; at < (to ?? 0); at++) {
      const skill = requiredSkill[at] ?? 0;
      const value = requirementValue(importance[at] ?? 0, proficiency[at] ?? 0);
      most.set(skill, Math.max(most.get(skill) ?? 0, value));
    }
    for (const [skill, value] of most) writer.add(skill, value);
    writer.end();
    await pause();
  }
  return writer.bags(columns.skillKind.length);
}

function wordsOf({ nameWordStart, nameWord, nameWordCount }: WorkColumns, words: number): Works["words"] {
  return { width: words, starts: nameWordStart, items: nameWord, values: Float32Array.from(nameWordCount) };
}
