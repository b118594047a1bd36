/** A command line that cannot be understood: its message says how to use the command. */
export class UsageError extends Error {}

/** Reads arguments; what the parser complains of comes with how to use the command. */
export function readArguments<Values>(usage: string, parse: () => Values): Values {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
