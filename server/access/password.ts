import { hash, type Options, verify } from "@node-rs/argon2";
import { newSecret } from "./secret.ts";

/** Argon2id (the library's default) with the memory and passes that OWASP's cheat sheet asks for at least. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Stands in for the hash of an account that does not exist, so that the answer takes as long. */
const nobodys = hash(newSecret(), COST);

/** Hashes a password for storing. */
export function passwordHash(password: string): Promise<string> {
  return hash(canonical(password), COST);
}

/** Whether a password is the right one; takes as long where there is no hash to compare with, and says no. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const right = await verify(stored ?? (await nobodys), canonical(password));
  return right && stored !== null;
}

/** Keyboards write the same letter in different ways. */
function canonical(password: string): string {
  return password.normalize("NFKC");
}
