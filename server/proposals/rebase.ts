import { isDeepStrictEqual } from "node:util";
import { isConceptKind } from "../changes/catalogue.ts";
import { type Change, type Fields, isNode, keyOf, type NodeKey, touched } from "../changes/change.ts";
import { slugVariants } from "../concept/slug.ts";
import { type Conflict, conflictAt, type Resolution, WHOLE } from "./conflict.rules.ts";
import { endsOf, type GraphNow, slugKey } from "./graph-now.ts";

/** Pending changes made to fit the graph as it is now. */
export interface Rebased {
  /** With what is there now as the values before. */
  readonly changes: readonly Change[];
  /** All that both sides changed, whichever side was taken. */
  readonly conflicts: readonly Conflict[];
}

/** Which side of a conflict counts. */
export type Taking = (conflict: Conflict) => Resolution;

/** Takes the proposal's side wherever that is possible. */
export const preferProposed: Taking = ({ choices }) => (choices.includes("PROPOSED") ? "PROPOSED" : "CURRENT");

/**
 * Compares what pending changes found with what is there now. What only the graph changed stays; what both changed alike needs no change
 * any more; what both changed differently is a conflict, of which one side is taken.
 */
export function rebased(pending: readonly Change[], now: GraphNow, taking: Taking): Rebased {
  const rebase = new Rebase(pending, now, taking);
  const changes = pending.flatMap((change) => rebase.one(change) ?? []);
  const going = rebase.hanging();
  // What stays keeps everything that would have gone with it.
  const leaves = (change: Change) => change.after === null && touched(change).some((id) => rebase.kept.has(id));
  return { changes: [...changes, ...going].filter((change) => !leaves(change)), conflicts: rebase.conflicts };
}

class Rebase {
  readonly conflicts: Conflict[] = [];
  /** Concepts that were to be deleted and stay after all. */
  readonly kept = new Set<string>();
  private readonly made: ReadonlySet<string>;
  private readonly now: GraphNow;
  private readonly taking: Taking;

  constructor(pending: readonly Change[], now: GraphNow, taking: Taking) {
    this.now = now;
    this.taking = taking;
    this.made = new Set(pending.filter(isNode).flatMap(({ id, before }) => (before === null ? [id] : [])));
  }

  one(change: Change): Change | null {
    const current = this.now.fields.get(keyOf(change));
    if (change.after === null) return current ? this.removed(change, current) : null;
    if (current) return this.updated(change, change.after, current);
    if (change.before !== null || !this.hasEnds(change)) return this.lost(change);
    return this.slugged(change);
  }

  /** What was hung at concepts that are to be deleted goes with them, or keeps them. */
  hanging(): Change[] {
    return this.now.hanging.flatMap(({ key, fields, at }) => {
      const message = "was added meanwhile to what the proposal deletes";
      const sides = { field: WHOLE, message, before: null, proposed: null, current: fields };
      if (this.take(conflictAt(key, { ...sides, choices: ["PROPOSED", "CURRENT"] })) === "PROPOSED")
        return [{ ...key, before: fields, after: null }];
      this.kept.add(at);
      return [];
    });
  }

  private removed(change: Change, current: Fields): Change | null {
    const gone = { ...change, before: current };
    if (isDeepStrictEqual(valued(change.before ?? {}), valued(current))) return gone;
    const sides = { field: WHOLE, before: change.before, proposed: null, current: valued(current) };
    const message = "was changed meanwhile, and the proposal deletes it";
    const conflict = conflictAt(change, { ...sides, message, choices: ["PROPOSED", "CURRENT"] });
    if (this.take(conflict) === "PROPOSED") return gone;
    if (isNode(change) && isConceptKind(change.node)) this.kept.add(change.id);
    return null;
  }

  private updated(change: Change, after: Fields, current: Fields): Change | null {
    const wanted = Object.fromEntries(
      Object.entries(after).filter(([field, value]) => this.counts(change, field, value, current)),
    );
    if (isNode(change)) this.reslugged(change, wanted, current);
    const fields = Object.keys(wanted).filter((field) => !isSame(wanted[field], current[field]));
    const pick = (from: Fields) => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
    return fields.length === 0 ? null : { ...change, before: pick(current), after: pick(wanted) };
  }

  /** Whether the value that a proposal gives to a field is to be written. */
  private counts(change: Change, field: string, proposed: unknown, now: Fields): boolean {
    const [before, current] = [change.before?.[field] ?? null, now[field] ?? null];
    // Former slugs follow from the slug.
    if (field === "formerSlugs" || isSame(current, before) || isSame(current, proposed)) return true;
    const sides = { field, message: "was changed meanwhile", before, proposed, current };
    return this.take(conflictAt(change, { ...sides, choices: ["PROPOSED", "CURRENT"] })) === "PROPOSED";
  }

  /** A slug that another concept got meanwhile stays with that one; the slugs this one had until now all keep leading to it. */
  private reslugged(change: Change & NodeKey, wanted: Record<string, unknown>, current: Fields): void {
    const holder = this.now.slugs.get(slugKey(change.node, wanted.slug));
    if (wanted.slug !== undefined && holder !== undefined) {
      this.take(slugConflict(change, holder, current.slug, wanted.slug));
      delete wanted.slug;
    }
    if (wanted.formerSlugs === undefined) return;
    if (wanted.slug === undefined) delete wanted.formerSlugs;
    else {
      const former = Array.isArray(current.formerSlugs) ? current.formerSlugs : [];
      const all = new Set([...former, current.slug]);
      all.delete(wanted.slug);
      wanted.formerSlugs = [...all];
    }
  }

  private slugged(change: Change): Change {
    const slug = change.after?.slug;
    const holder = isNode(change) ? this.now.slugs.get(slugKey(change.node, slug)) : undefined;
    if (!isNode(change) || holder === undefined) return change;
    this.take(slugConflict(change, holder, null, slug));
    const free = slugVariants(String(slug)).find((one) => !this.now.slugs.has(slugKey(change.node, one)));
    return { ...change, after: { ...change.after, slug: free ?? slug } };
  }

  private hasEnds(change: Change): boolean {
    return endsOf(change).every((id) => this.made.has(id) || this.now.present.has(id));
  }

  /** What was to be changed, or what it was to be hung at, is not there any more. */
  private lost(change: Change): null {
    const message = change.before === null ? "what it belongs to was deleted meanwhile" : "was deleted meanwhile";
    const sides = { field: WHOLE, before: change.before, proposed: change.after, current: null };
    this.take(conflictAt(change, { ...sides, message, choices: ["CURRENT"] }));
    return null;
  }

  private take(conflict: Conflict): Resolution {
    this.conflicts.push(conflict);
    return this.taking(conflict);
  }
}

function slugConflict(key: NodeKey, holder: string, before: unknown, proposed: unknown): Conflict {
  const message = `${holder} got this slug meanwhile`;
  const current = holder;
  return conflictAt(key, { field: "slug", message, before, proposed, current, choices: ["CURRENT"] });
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one ?? null, other ?? null);
}

function valued(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
