import { z } from "zod";

/** What an editor curates, and the name of its GraphQL type and Neo4j label. */
export const CONCEPT_KINDS = {
  ROLE: "Role",
  ROLE_FAMILY: "RoleFamily",
  LEVEL: "Level",
  SKILL: "Skill",
  SKILL_GROUP: "SkillGroup",
  SPECIALIZATION: "Specialization",
  LEARNING_OPTION: "LearningOption",
  REGION: "Region",
} as const;

/** One of the kinds of concept. */
export type ConceptKind = keyof typeof CONCEPT_KINDS;

/** Whether lists and search show a concept. */
export const STATUSES = { PUBLISHED: "PUBLISHED", DEPRECATED: "DEPRECATED" } as const;

/** PUBLISHED is shown; DEPRECATED stays readable but is left out of lists and search. */
export type Status = keyof typeof STATUSES;

/** The keys of a closed set, in its order. */
export function keysOf<Key extends string>(set: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in set) keys.push(key);
  return keys;
}

/** The key of a closed set, as a schema. */
export function oneOf<Key extends string>(set: Readonly<Record<Key, string>>) {
  return z.custom<Key>((value) => typeof value === "string" && Object.hasOwn(set, value), {
    error: `must be one of ${Object.keys(set).join(", ")}`,
  });
}

/** Text of at most `limit` characters that says something: not blank, no control characters but line breaks. */
export function plainText(limit: number) {
  return z
    .string("must be text")
    .max(limit, `must have at most ${limit} characters`)
    .refine((value) => value.trim().length > 0, "must not be blank")
    .refine((value) => !/[\p{Cs}\p{Cc}]/u.test(value.replaceAll(/[\n\t]/g, "")), "must not contain control characters");
}

/** At most `most` texts of at most `limit` characters, each once; none given is an empty list. */
export function texts(limit: number, most: number, what: string) {
  return z
    .array(plainText(limit), "must be a list of texts")
    .max(most, `must have at most ${most} ${what}`)
    .nullish()
    .transform((list) => [...new Set(list)]);
}

/** A slug: lower-case words of letters and digits joined by single hyphens. */
export const slug = z
  .string("must be text")
  .max(256, "must have at most 256 characters")
  .regex(
    /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    "must be lower-case words joined by hyphens, such as data-engineer",
  );

/** A whole number between two bounds, both included. */
export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.number(message).int(message).min(least, message).max(most, message);
}

/** A number between two bounds, both included. */
export function decimal(least: number, most: number) {
  const message = `must be a number from ${least} to ${most}`;
  return z.number(message).min(least, message).max(most, message);
}

/** An ISO 4217 code this platform knows, such as USD. */
export const currency = z
  .string("must be text")
  .refine(
    (code) => Intl.supportedValuesOf("currency").includes(code),
    "must be an ISO 4217 currency code, such as USD",
  );

/** The fields every concept has; the kinds add their own. */
export const CONCEPT_FIELDS = {
  slug,
  formerSlugs: z.array(slug).default([]),
  name: plainText(256),
  altNames: texts(256, 200, "alternative names"),
  summary: plainText(2000).nullish(),
  status: oneOf(STATUSES).default("PUBLISHED"),
};

/** What a name is compared and sorted by: without case, accents and surrounding blanks. */
export function nameKey(name: string): string {
  return name.normalize("NFKD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}
