import { randomUUID } from "node:crypto";
import { badInput, ClientError } from "../errors.ts";
import { readSortedList } from "../order/sorted-list.ts";
import type { Page } from "../page.ts";
import type { Access } from "./access.ts";
import { REMOVE_TOKENS_OF } from "./api-token.cypher.ts";
import { END_SESSIONS_OF } from "./session.cypher.ts";
import { ADD_PERSON, CHANGE_PERSON, PEOPLE_COUNT, PEOPLE_PAGES } from "./user.cypher.ts";
import { emailFaults, nameFaults, normalizedEmail } from "./user.rules.ts";
import type { InvitationInput, User, UserFilter, UserPatch } from "./user.type.ts";
import { may, type Viewer } from "./viewer.ts";

/** A page of the people, by name. */
export function listUsers({ database }: Access, viewer: Viewer, filter: UserFilter, page: Page) {
  const administrates = may(viewer, "ADMIN");
  return readSortedList(database, {
    pages: PEOPLE_PAGES,
    count: PEOPLE_COUNT,
    order: "users",
    direction: "ASC",
    page,
    filter: {
      text: filter.text?.trim().toLowerCase() || null,
      searchEmail: administrates,
      permissions: filter.permissions ?? null,
      disabled: administrates ? (filter.disabled ?? null) : false,
    },
  });
}

/** Adds a person who has no password yet. */
export async function addPerson({ database }: Access, input: InvitationInput): Promise<User> {
  const email = normalizedEmail(input.email);
  const faults = [...emailFaults(email, "input.email"), ...nameFaults(input.name, "input.name")];
  if (faults.length > 0) throw badInput(faults);
  const person = { id: randomUUID(), at: new Date(), email, name: input.name.trim(), permission: input.permission };
  const [user] = await database.write((transaction) =>
    transaction.write(ADD_PERSON, { ...person, passwordHash: null, externalKey: null, onlyFirst: false }),
  );
  if (!user) throw badInput([{ path: "input.email", message: "is in use already" }]);
  return user;
}

/** Changes a person; refused where nobody could administrate any more. Disabling ends sessions and tokens as well. */
export async function changePerson(access: Access, by: string | null, id: string, patch: UserPatch): Promise<User> {
  const faults = patch.name == null ? [] : nameFaults(patch.name, "patch.name");
  if (faults.length > 0) throw badInput(faults);
  const name = patch.name?.trim() ?? null;
  const values = { id, name, permission: patch.permission ?? null, disabled: patch.disabled ?? null, at: new Date() };
  const changed = await access.database.write(async (transaction) => {
    const [result] = await transaction.write(CHANGE_PERSON, values);
    if (result?.disabled) {
      await transaction.write(END_SESSIONS_OF, { user: id, keep: null });
      await transaction.write(REMOVE_TOKENS_OF, { user: id });
    }
    return result;
  });
  if (!changed) throw new ClientError("NOT_FOUND", "There is no such person.");
  if (changed.refused)
    throw new ClientError("CONFLICT", "This is the last administrator: make somebody else one first.");
  const { user, disabled, permissionBefore, disabledBefore } = changed;
  access.audit("USER_CHANGED", {
    by,
    user: id,
    permissionBefore,
    permission: user.permission,
    disabledBefore,
    disabled,
  });
  return user;
}
