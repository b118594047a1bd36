import { registerEnumType } from "type-graphql";

/** Registers the keys of a closed set as a GraphQL enum whose values describe themselves; returns what `@Field` needs. */
export function enumType<Key extends string>(
  name: string,
  description: string,
  set: Readonly<Record<Key, string>>,
): object {
  const values = Object.fromEntries(Object.keys(set).map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(set).map(([key, text]) => [key, { description: text }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
