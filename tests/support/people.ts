import { addToken } from "../../server/access/api-token.store.ts";
import type { Scope } from "../../server/access/scope.rules.ts";
import type { Permission } from "../../server/access/user.rules.ts";
import { addPerson, Browser } from "./access-api.ts";
import type { ThrowawayDatabase } from "./throwaway-database.ts";

const SCOPES: Readonly<Record<Permission, Scope>> = {
  VIEWER: "READ",
  CONTRIBUTOR: "PROPOSE",
  EDITOR: "WRITE",
  ADMIN: "ADMIN",
};

/** Somebody who asks with an API token, also inside proposals. */
export interface Person extends Browser {
  readonly id: string;
  readonly token: string;
  /** The same person, with the header that names a proposal. */
  inside(proposal: string): Browser;
}

class Someone extends Browser implements Person {
  readonly id: string;
  readonly token: string;
  private readonly at: string;

  constructor(address: string, id: string, token: string) {
    super(address, { authorization: `Bearer ${token}` });
    this.at = address;
    this.id = id;
    this.token = token;
  }

  inside(proposal: string): Browser {
    return new Browser(this.at, { authorization: `Bearer ${this.token}`, "x-proposal": proposal });
  }
}

/** Adds a person with a token that may do all that the person may. */
export async function person(
  own: Pick<ThrowawayDatabase, "database">,
  address: string,
  name: string,
  permission: Permission,
): Promise<Person> {
  const id = await addPerson(own, `${name}@example.org`, permission);
  const { token } = await addToken(own.database, id, { name, scope: SCOPES[permission] });
  return new Someone(address, id, token);
}
