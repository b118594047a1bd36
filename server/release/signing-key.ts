import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Signs with a key that is made once and never leaves the data folder. */
export interface SigningKey {
  /** The public half, as PEM. */
  readonly publicPem: string;
  /** The Ed25519 signature of some bytes, in base64. */
  signatureOf(bytes: Uint8Array): string;
}

/** Reads the key in a folder; the first time it is made there, readable by its owner only. */
export async function signingKeyIn(folder: string): Promise<SigningKey> {
  const file = join(folder, "signing-key.pem");
  const pem = await readFile(file, "utf8").catch(() => makePem(folder, file));
  const key = createPrivateKey(pem);
  return { publicPem: publicPem(key), signatureOf: (bytes) => sign(null, bytes, key).toString("base64") };
}

function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "pem" }).toString();
}

/** Of several that make one at once, all use the one that was there first; a file with half a key is never seen. */
async function makePem(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.draft`;
  const { privateKey } = generateKeyPairSync("ed25519");
  await writeFile(draft, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  return readFile(file, "utf8");
}
