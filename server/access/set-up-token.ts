import { timingSafeEqual } from "node:crypto";
import { hashOf, newSecret } from "./secret.ts";

/**
 * The secret of the set-up link of this process. It lives in memory only: a new start prints a new link, and what it opens
 * works only while there are no people.
 */
export class SetUpToken {
  private hash: string | null = null;

  /** Makes the secret; the link is printed where the operator sees it. */
  open(): string {
    const secret = newSecret();
    this.hash = hashOf(secret);
    return secret;
  }

  get isOpen(): boolean {
    return this.hash !== null;
  }

  opensWith(secret: string): boolean {
    return this.hash !== null && timingSafeEqual(Buffer.from(this.hash), Buffer.from(hashOf(secret)));
  }

  close(): void {
    this.hash = null;
  }
}
