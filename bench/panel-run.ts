import type { Database } from "../server/neo4j/connect.ts";
import { Clients, type Measured } from "./clients.ts";
import { PANEL_QUESTIONS, type PanelQuestion } from "./panel-questions.ts";
import { REFERENCES, timesOf } from "./panel-reference.ts";
import type { Subjects } from "./panel-subjects.ts";

/** Where and about what the panel asks, and as whom. */
export interface Asking {
  readonly address: string;
  readonly token: string;
  readonly documents: ReadonlyMap<string, string>;
  readonly subjects: Subjects;
}

/** What was measured of one question, in milliseconds. */
export interface PanelTimes {
  readonly name: string;
  /** The first time after the product has started. */
  readonly first: number;
  readonly usual: Measured;
  /** Each time as the first after a small edit. */
  readonly afterWrite: Measured;
  readonly reference: Pick<Measured, "p50" | "p99"> | null;
}

type Client = readonly [question: PanelQuestion, client: Clients];

const WARM_UP_TIMES = 20;
const TIMES = 100;
const WRITES = 30;

/** One client asks everything: each question once, then each many times, then each after an edit by somebody else. */
export async function* measurePanel(asking: Asking, database: Database, only: string): AsyncGenerator<PanelTimes> {
  const wanted = PANEL_QUESTIONS.filter(({ name }) => name.includes(only));
  const clients = wanted.map((question): Client => [question, clientOf(asking, question)]);
  const firsts = new Map<Clients, number>();
  for (const [, client] of clients) {
    await client.askTimes(1);
    firsts.set(client, client.measured.p50);
  }
  for (const [, client] of clients) await client.askTimes(WARM_UP_TIMES);
  const writer = writerOf(asking);
  await writer.askTimes(WARM_UP_TIMES);
  for (const [{ name }, client] of clients) {
    const first = firsts.get(client) ?? Number.NaN;
    const reference = await referenceFor(name, asking, database);
    yield { name, first, reference, ...(await usualAndAfterWrite(client, writer)) };
  }
}

async function usualAndAfterWrite(client: Clients, writer: Clients) {
  client.forget();
  await client.askTimes(TIMES);
  const usual = client.measured;
  client.forget();
  for (let write = 0; write < WRITES; write += 1) {
    await writer.askTimes(1);
    await client.askTimes(1);
  }
  return { usual, afterWrite: client.measured };
}

async function referenceFor(name: string, { subjects }: Asking, database: Database) {
  const reference = REFERENCES[name];
  if (!reference) return null;
  await timesOf(database, reference, subjects, WARM_UP_TIMES);
  const { p50, p99 } = await timesOf(database, reference, subjects, TIMES);
  return { p50, p99 };
}

function clientOf(asking: Asking, { operation, variables }: PanelQuestion): Clients {
  const { address, token, subjects } = asking;
  return new Clients(
    { address, token, query: document(asking, operation), variables: (turn) => variables(turn, subjects) },
    1,
  );
}

/** Presses on the scales of requirements: no two in a row leave it as it is. */
function writerOf(asking: Asking): Clients {
  const { address, token, subjects } = asking;
  const { roles, skills } = subjects;
  const variables = (turn: number) => ({
    holder: roles[turn % roles.length],
    requirements: [
      { skill: skills[(turn * 3) % skills.length], importance: 1 + ((turn + Math.floor(turn / roles.length)) % 5) },
    ],
  });
  return new Clients({ address, token, query: document(asking, "ChangeRequirement"), variables }, 1);
}

function document({ documents }: Asking, operation: string): string {
  const found = documents.get(operation);
  if (!found) throw new Error(`The panel has no operation ${operation}.`);
  return found;
}
