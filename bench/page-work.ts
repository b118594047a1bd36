import type { Page } from "playwright-core";

/** What the profiler calls the time in which no script runs: the browser draws or waits. */
const NO_SCRIPT = new Set(["(program)", "(idle)"]);

/** Does something in a page, and says how many milliseconds its scripts ran meanwhile, garbage collection included. */
export async function timeOfScripts<Result>(
  page: Page,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly milliseconds: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.start");
  const result = await work();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const idle = new Set(
    profile.nodes.filter(({ callFrame }) => NO_SCRIPT.has(callFrame.functionName)).map(({ id }) => id),
  );
  let microseconds = 0;
  for (const [at, node] of (profile.samples ?? []).entries())
    if (!idle.has(node)) microseconds += profile.timeDeltas?.[at] ?? 0;
  return { result, milliseconds: microseconds / 1_000 };
}
