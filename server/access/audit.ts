/** What is worth finding again after a theft or a mistake. */
export type AuditEvent =
  | "SIGNED_IN"
  | "SIGN_IN_FAILED"
  | "SIGN_IN_SLOWED_DOWN"
  | "SIGNED_OUT"
  | "SESSION_REVOKED"
  | "ADMINISTRATOR_SET_UP"
  | "USER_INVITED"
  | "USER_CHANGED"
  | "PASSWORD_LINK_CREATED"
  | "PASSWORD_SET"
  | "PASSWORD_CHANGED"
  | "TOKEN_CREATED"
  | "TOKEN_REVOKED"
  | "TOKEN_REFUSED";

/** Who and what: ids, e-mail addresses and names, never a password, a token or a hash of one. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Notes an event. */
export type Audit = (event: AuditEvent, details: AuditDetails) => void;

/** One JSON line of an event; JSON leaves no way to forge a line with a line break. */
export function auditLine(event: AuditEvent, details: AuditDetails): string {
  return JSON.stringify({ at: new Date().toISOString(), audit: event, ...details });
}

/** Writes the events to the standard output, one a line. */
export const auditLog: Audit = (event, details) => {
  process.stdout.write(`${auditLine(event, details)}\n`);
};
