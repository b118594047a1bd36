import { z } from "zod";

/** What the values of a field are, as files that have no types of their own must know it. */
export type FieldType = "text" | "number" | "whole number" | "list";

/** The types of the fields of a node or edge, in the order of its shape. */
export function fieldTypes(shape: z.ZodObject): ReadonlyMap<string, FieldType> {
  const schema = z.toJSONSchema(shape, { io: "input", unrepresentable: "any", reused: "inline" });
  return new Map(Object.entries(schema.properties ?? {}).map(([field, described]) => [field, typeOf(described)]));
}

function typeOf(described: z.core.JSONSchema._JSONSchema): FieldType {
  if (typeof described === "boolean") return "text";
  const types = [described, ...(described.anyOf ?? [])].map((part) => (typeof part === "boolean" ? "" : part.type));
  if (types.includes("array")) return "list";
  if (types.includes("integer")) return "whole number";
  return types.includes("number") ? "number" : "text";
}
