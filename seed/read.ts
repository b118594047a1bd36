import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { projectFile } from "../server/project.ts";
import {
  GroupingFile,
  LearningFile,
  RegionFile,
  RoleFile,
  SkillFile,
  SourceFile,
  SpecializationFile,
} from "./format.ts";

/** A file of the seed that cannot be read, with every fault in it. */
export class SeedError extends Error {}

/** Everything under seed/data, checked for its form. */
export type SeedContent = Awaited<ReturnType<typeof readSeed>>;

/** Reads all files of the seed. */
export async function readSeed(folder = projectFile("seed/data")) {
  const file = <Shape extends z.ZodType>(name: string, shape: Shape) => readYaml(join(folder, name), shape);
  const skillFiles = (await yamlFiles(join(folder, "skills"))).filter((name) => name !== "top-groups.yaml");
  const roleFiles = await yamlFiles(join(folder, "roles"));
  return {
    sources: await file("sources.yaml", SourceFile),
    regions: await file("regions.yaml", RegionFile),
    families: await file("families.yaml", GroupingFile),
    topGroups: await file("skills/top-groups.yaml", GroupingFile),
    skills: await Promise.all(skillFiles.map((name) => file(join("skills", name), SkillFile))),
    learning: await file("learning.yaml", LearningFile),
    specializations: await file("specializations.yaml", SpecializationFile),
    roles: await Promise.all(roleFiles.map((name) => file(join("roles", name), RoleFile))),
  };
}

async function yamlFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
}

async function readYaml<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.infer<Shape>> {
  const parsed = shape.safeParse(parse(await readFile(path, "utf8")));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new SeedError(`${path} has ${faults.length} fault(s):\n${faults.join("\n")}`);
}
