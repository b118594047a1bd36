import { createHmac, randomBytes } from "node:crypto";

/** Makes the secret that a receiver checks signatures with. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64url")}`;
}

/** Signs a body together with the time it is sent (seconds since 1970), so that an old one cannot be sent again later. */
export function signature(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}
