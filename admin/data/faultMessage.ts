/** What a failure is about, for people. */
export function faultMessage(error: unknown, otherwise = "Try again."): string {
  return error instanceof Error ? error.message : otherwise;
}
