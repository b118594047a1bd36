import { NameWords } from "./name-words.ts";
import type {
  GroupRecord,
  LevelRecord,
  NamedRecord,
  OptionRecord,
  RequirementRecord,
  RoleRecord,
  SkillRecord,
} from "./records.ts";

/** Numbers per requirement in a packed list: skill handle, importance, proficiency (0 unknown), and both as people see them. */
export const PACKED = 5;

/** A level whose requirements are packed. */
export interface StoredLevel extends Omit<LevelRecord, "requirements"> {
  readonly requirements: Float32Array;
}

/** A role whose requirements are packed, and of whose names the words are kept. */
export interface StoredRole extends Omit<RoleRecord, "requirements" | "levels" | "altNames"> {
  readonly words: Int32Array;
  readonly requirements: Float32Array;
  readonly levels: readonly StoredLevel[];
}

/**
 * What was last read of every concept: the projection is assembled from it. Most of the graph is requirements, so they are
 * packed, with the skill as a handle that never changes while the process runs.
 */
export class GraphRecords {
  readonly roles: Map<string, StoredRole>;
  readonly skills: Map<string, SkillRecord>;
  readonly options: Map<string, OptionRecord>;
  readonly families: Map<string, GroupRecord>;
  readonly groups: Map<string, GroupRecord>;
  readonly regions: Map<string, NamedRecord>;
  private readonly words: NameWords;
  private readonly handles: Map<string, number>;
  private readonly roleOfLevel: Map<string, string>;

  /** Empty, or with all that other records have: what is put in or taken out later is of no concern to the other. */
  constructor(other?: GraphRecords) {
    this.roles = new Map(other?.roles);
    this.skills = new Map(other?.skills);
    this.options = new Map(other?.options);
    this.families = new Map(other?.families);
    this.groups = new Map(other?.groups);
    this.regions = new Map(other?.regions);
    this.roleOfLevel = new Map(other?.roleOfLevel);
    // Handles only ever come to these, and stand for the same in all copies, because the packed lists are shared.
    this.words = other?.words ?? new NameWords();
    this.handles = other?.handles ?? new Map();
  }

  /** How many concepts there are. */
  get size(): number {
    const { roles, skills, options, families, groups, regions } = this;
    return [roles, skills, options, families, groups, regions].reduce((total, { size }) => total + size, 0);
  }

  /** The number that stands for a skill in packed requirements. */
  handleOf(skill: string): number {
    const known = this.handles.get(skill);
    if (known !== undefined) return known;
    this.handles.set(skill, this.handles.size);
    return this.handles.size - 1;
  }

  /** One more than the largest handle. */
  get handleCount(): number {
    return this.handles.size;
  }

  putRole({ requirements, levels, altNames, ...role }: RoleRecord): void {
    this.removeRole(role.id);
    const stored = levels.map((level) => ({ ...level, requirements: this.packed(level.requirements) }));
    for (const level of levels) this.roleOfLevel.set(level.id, role.id);
    const words = this.words.packed([role.name, ...altNames]);
    this.roles.set(role.id, { ...role, words, requirements: this.packed(requirements), levels: stored.sort(byRank) });
  }

  removeRole(id: string): void {
    for (const level of this.roles.get(id)?.levels ?? [])
      if (this.roleOfLevel.get(level.id) === id) this.roleOfLevel.delete(level.id);
    this.roles.delete(id);
  }

  /** The role that has to be read again when a concept changed: itself, or the one whose level it is. */
  roleBehind(concept: string): string {
    return this.roleOfLevel.get(concept) ?? concept;
  }

  private packed(requirements: readonly RequirementRecord[]): Float32Array {
    const list = new Float32Array(requirements.length * PACKED);
    for (const [index, { skill, importance, proficiency, exactImportance, exactProficiency }] of requirements.entries())
      list.set(
        [
          this.handleOf(skill),
          exactImportance ?? importance,
          exactProficiency ?? proficiency ?? 0,
          importance,
          proficiency ?? 0,
        ],
        index * PACKED,
      );
    return list;
  }
}

function byRank(a: StoredLevel, b: StoredLevel): number {
  return a.rank - b.rank || (a.slug < b.slug ? -1 : 1);
}
