import type { SkillKind } from "../../skill/skill.rules.ts";
import { rowsOf } from "../delimited.ts";
import type { SourceFiles } from "../source.ts";
import { COLLECTIONS, CONCEPT_COLUMNS, escoFile, escoTable } from "./esco.files.ts";

/** Says what sort of skill one is, by its type, its reuse and the collections it is in. */
export type SkillKindOf = (uri: string, skillType: string, reuseLevel: string) => SkillKind;

/**
 * ESCO tells knowledge from "skill/competence" only. Its collections say which are languages and which are digital; what is transversal is
 * a way of working; all else that one can do is a work activity.
 */
export async function skillKinds(files: SourceFiles): Promise<SkillKindOf> {
  const [languages, digital, digComp] = await Promise.all(COLLECTIONS.map((name) => urisIn(files, name)));
  return (uri, skillType, reuseLevel) => {
    if (languages?.has(uri)) return "LANGUAGE";
    if (skillType === "knowledge") return "KNOWLEDGE";
    if (digital?.has(uri) || digComp?.has(uri)) return "TECHNICAL";
    return reuseLevel === "transversal" ? "SOFT" : "ACTIVITY";
  };
}

async function urisIn(files: SourceFiles, collection: string): Promise<Set<string>> {
  const file = escoFile(files, collection);
  const uris = new Set<string>();
  if (file === null) return uris;
  for await (const row of rowsOf(files, escoTable(file, { uri: CONCEPT_COLUMNS.uri }, "uri")))
    if (!("record" in row)) uris.add(row.values.uri);
  return uris;
}
