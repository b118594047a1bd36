/**
 * npm run bench:explorer: how many frames a second the explorer draws while 10,000 concepts and 50,000 links are panned, in the headless
 * browser of the tests. That browser draws with the processor: a computer with a graphics card draws more.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { deflateRawSync } from "node:zlib";
import chromium from "@sparticuz/chromium";
import { type Page, chromium as playwright } from "playwright-core";
import { ensureSystemUser } from "../server/access/system-user.ts";
import { commit } from "../server/changes/commit.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { AUTHOR, requirementStates, roleStates, skillStates } from "./graph-states.ts";
import { timeOfScripts } from "./page-work.ts";
import { Times } from "./times.ts";

const ROLES = 2_000;
const SKILLS = 8_000;
const REQUIREMENTS = 50_000;
const SECONDS = 6;
const TARGET = 30;

/** A kept view as the explorer writes it into its address: all concepts, in a square. */
function viewCode(ids: readonly string[]): string {
  const side = Math.ceil(Math.sqrt(ids.length));
  const places = ids.flatMap((_id, index) => [(index % side) * 12, Math.floor(index / side) * 12]);
  const view = { v: 1, r: 1, n: ids, p: places, h: [], f: [], w: [], s: {}, l: {}, c: [0.5, 0.5, 0.6] };
  return deflateRawSync(JSON.stringify(view)).toString("base64url");
}

async function serve(address: object): Promise<{ at: string; stop: () => void }> {
  const env = { ...process.env, TEST_NEO4J: JSON.stringify(address) };
  const child = spawn(process.execPath, ["tests/support/serve.mjs"], { stdio: ["pipe", "pipe", "inherit"], env });
  const at = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once("line", resolve);
  });
  return { at, stop: () => child.stdin.end() };
}

/** The times between frames, in milliseconds, while the mouse drags the picture around. */
async function framesWhilePanning(page: Page): Promise<number[]> {
  const box = await page.getByRole("img", { name: /^Picture of/ }).boundingBox();
  if (!box) throw new Error("there is no picture");
  const [x, y] = [box.x + box.width / 2, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(`window.frames = []; window.running = true; {
    let last = performance.now();
    const note = (now) => { window.frames.push(now - last); last = now; if (window.running) requestAnimationFrame(note); };
    requestAnimationFrame(note);
  }`);
  const end = Date.now() + SECONDS * 1_000;
  for (let step = 0; Date.now() < end; step += 1)
    await page.mouse.move(x + 150 * Math.sin(step / 10), y + 100 + 100 * Math.sin(step / 7));
  await page.mouse.up();
  return page.evaluate<number[]>("window.running = false, window.frames");
}

function report(name: string, frames: readonly number[]): void {
  const times = new Times();
  for (const frame of frames) times.add(frame);
  const rate = 1_000 / (frames.reduce((sum, frame) => sum + frame, 0) / frames.length);
  console.log(
    `${name}: ${rate.toFixed(1)} frames a second, half of them within ${times.p50.toFixed(0)} ms, nine of ten within ${times.at(0.9).toFixed(0)} ms`,
  );
}

const { database, address, stop } = await openBenchDatabase();
await ensureSystemUser(database, { id: AUTHOR.actor, name: "Bench" });
await commit(database, AUTHOR, async () => [
  ...roleStates(ROLES),
  ...skillStates(SKILLS),
  ...requirementStates(REQUIREMENTS, ROLES, SKILLS),
]);
const ids = [...roleStates(ROLES), ...skillStates(SKILLS)].map(({ id }) => id);
const server = await serve(address);
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(240_000);
const started = performance.now();
await page.goto(`${server.at}/#/explorer?view=${viewCode(ids)}`);
await page.getByRole("img", { name: /^Picture of 10,000 concepts and/ }).waitFor();
console.log(`${await page.getByRole("img", { name: /^Picture of/ }).getAttribute("aria-label")}`);
console.log(`loaded and drawn after ${((performance.now() - started) / 1_000).toFixed(1)} s`);
const drawnBy = await page.evaluate<string>(`{
  const gl = document.createElement("canvas").getContext("webgl2");
  gl.getParameter(gl.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
}`);
console.log(`drawn by ${drawnBy}; target ${TARGET} frames a second with a graphics card`);
const { result: frames, milliseconds } = await timeOfScripts(page, () => framesWhilePanning(page));
report("panning", frames);
const ownWork = milliseconds / frames.length;
console.log(
  `the page's own work for a frame takes ${ownWork.toFixed(1)} ms of the ${(1_000 / TARGET).toFixed(1)} ms that the target leaves; the rest is drawing`,
);
await browser.close();
server.stop();
await stop();
