import { randomUUID } from "node:crypto";
import { badInput, ClientError } from "../errors.ts";
import type { Access } from "./access.ts";
import { passwordHash } from "./password.ts";
import { openSession } from "./session.store.ts";
import type { Session } from "./session.type.ts";
import { ADD_PERSON, PEOPLE } from "./user.cypher.ts";
import { emailFaults, nameFaults, normalizedEmail, passwordFaults } from "./user.rules.ts";
import type { Visit } from "./visit.ts";

/**
 * What a start without people does: makes the administrator of the configuration, or returns the secret of the set-up link.
 * Null where people are there already.
 */
export async function prepareFirstPerson(access: Access): Promise<string | null> {
  if (await hasPeople(access)) return null;
  const { administrator } = access.settings;
  if (!administrator) return access.setUp.open();
  await addAdministrator(access, { ...administrator, name: administrator.email });
  return null;
}

/** Whether the set-up link of this process still waits to be used. */
export async function isSetUpNeeded(access: Access): Promise<boolean> {
  return access.setUp.isOpen && !(await hasPeople(access));
}

async function hasPeople({ database }: Access): Promise<boolean> {
  const [people] = await database.read(PEOPLE);
  return people !== 0;
}

/** Who the first administrator is to be. */
export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes the first administrator for whoever has the set-up link, once, and signs them in. */
export async function setUpAdministrator(
  access: Access,
  visit: Visit,
  token: string,
  person: FirstAdministrator,
): Promise<Session> {
  if (!access.setUp.opensWith(token)) throw linkUsedUp();
  const email = normalizedEmail(person.email);
  const faults = [...nameFaults(person.name), ...emailFaults(email), ...passwordFaults(person.password, email)];
  if (faults.length > 0) throw badInput(faults);
  const user = await addAdministrator(access, person);
  access.setUp.close();
  if (user === null) throw linkUsedUp();
  return openSession(access, visit, { user, passwordHash: null });
}

/** The id of the administrator; null where somebody else was faster. */
async function addAdministrator(access: Access, { name, email, password }: FirstAdministrator): Promise<string | null> {
  const id = randomUUID();
  const person = { id, name: name.trim(), email: normalizedEmail(email), passwordHash: await passwordHash(password) };
  const [user] = await access.database.write((transaction) =>
    transaction.write(ADD_PERSON, {
      ...person,
      permission: "ADMIN",
      externalKey: null,
      onlyFirst: true,
      at: new Date(),
    }),
  );
  if (!user) return null;
  access.audit("ADMINISTRATOR_SET_UP", { user: id, email: person.email });
  return id;
}

function linkUsedUp(): ClientError {
  return new ClientError("NOT_FOUND", "The set-up link is wrong or was used already: a new start prints a new one.");
}
