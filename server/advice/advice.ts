import type { Context } from "../context.ts";
import type { MoveModel } from "../moves/move.ts";
import type { ProjectedConcept } from "../projection/concepts.ts";
import type { ProjectionVersion } from "../projection/version.ts";
import type { SearchEngine } from "../routes/search-engine.ts";
import type { Position } from "./gap.type.ts";
import { type Reference, type References, reference, references } from "./reference.ts";

/** What answers of one request are made of: a version of the graph, a model to judge single moves, threads to search. */
export class Advice {
  readonly version: ProjectionVersion;
  readonly model: MoveModel;
  readonly search: SearchEngine;

  constructor(version: ProjectionVersion, model: MoveModel, search: SearchEngine) {
    this.version = version;
    this.model = model;
    this.search = search;
  }

  /** A position as GraphQL shows it. */
  position(position: number): Position {
    const { concepts, arrays } = this.version;
    const rung = (arrays.rank[position] ?? 0) > 0;
    return {
      role: this.role(arrays.roleOf[position] ?? 0),
      level: rung ? reference(concepts.positions.at(position)) : null,
    };
  }

  /** What a position is called in words. */
  nameOf(position: number): string {
    return this.version.concepts.positions.at(position).name;
  }

  role(role: number): Reference {
    return reference(this.version.concepts.roles.at(role));
  }

  skill(skill: number): Reference {
    return reference(this.version.concepts.skills.at(skill));
  }

  skills(skills: readonly number[]): References {
    return references(() => skills.map((skill): ProjectedConcept => this.version.concepts.skills.at(skill)));
  }

  /** What teaches a skill, as places in the list of options; the most thorough first. */
  optionsFor(skill: number): readonly number[] {
    const { teachingStart, teaching } = this.version.arrays;
    return [...teaching.subarray(teachingStart[skill], teachingStart[skill + 1])];
  }

  learningOptions(skill: number): References {
    return references(() =>
      this.optionsFor(skill).map((option): ProjectedConcept => this.version.concepts.options.at(option)),
    );
  }
}

/** What a request is advised with; waits for the projection. */
export async function adviceFor({ projected, search }: Context): Promise<Advice> {
  const version = await projected.version();
  return new Advice(version, await search.model(version), search);
}
