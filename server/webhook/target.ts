import { lookup as lookupName } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Where webhooks may lead. */
export interface TargetPolicy {
  /** Whether this machine and private networks are allowed. */
  readonly allowPrivate: boolean;
  /** Resolves a name to all its addresses; the system's own way unless given. */
  readonly resolve?: (name: string) => Promise<readonly ResolvedAddress[]>;
}

/** One address of a name. */
interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** A target that the policy does not allow. */
class RefusedTarget extends Error {}

const LONGEST_URL = 2_000;
/** The part of IPv6 that is handed out for use on the Internet; everything outside is special. */
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address is on the public Internet: not loopback, private, link-local, shared, multicast or reserved, and no
 * spelling of IPv6 that carries an IPv4 address to somewhere else.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_IPV6);
}

/** Reads a target; says what is wrong with it where it cannot be one. */
export function parseTarget(url: string): URL | string {
  if (url.length > LONGEST_URL) return `must have at most ${LONGEST_URL} characters`;
  // The parser turns every spelling of an IPv4 address (hexadecimal, octal, one number) into the usual one.
  if (!URL.canParse(url)) return "must be a URL such as https://example.org/hook";
  const target = new URL(url);
  if (target.protocol !== "https:" && target.protocol !== "http:") return "must begin with https:// or http://";
  if (target.username !== "" || target.password !== "") return "must not contain a user or password";
  if (target.hash !== "") return "must not contain a fragment (#)";
  return target;
}

/** Checks where a target leads now; returns what is wrong with it, or null. */
export async function faultOfTarget(target: URL, policy: TargetPolicy): Promise<string | null> {
  try {
    await addressesOf(hostOf(target), policy);
    return null;
  } catch (error) {
    if (error instanceof RefusedTarget) return error.message;
    return `leads to ${hostOf(target)}, which cannot be found`;
  }
}

/** The host of a target as sockets want it: an IPv6 address without its brackets. */
export function hostOf(target: URL): string {
  return target.hostname.replace(/^\[(.*)\]$/, "$1");
}

/** All addresses of a host, each checked: one that is not allowed refuses the whole name. */
async function addressesOf(host: string, policy: TargetPolicy): Promise<readonly ResolvedAddress[]> {
  const family = isIP(host);
  const resolve = policy.resolve ?? ((name: string) => lookupName(name, { all: true }));
  const found = family === 0 ? await resolve(host) : [{ address: host, family }];
  const [first] = found;
  if (!first) throw new Error(`${host} has no address`);
  const refused = policy.allowPrivate ? undefined : found.find(({ address }) => !isPublic(address));
  if (refused)
    throw new RefusedTarget(
      `leads to ${refused.address}, which is not on the public Internet (see WEBHOOK_ALLOW_PRIVATE)`,
    );
  return found;
}

/**
 * What a socket finds its address with: the address that was checked is the one that is connected to, so a name that changes
 * its address between a check and a connection gains nothing. Sockets do not ask it about addresses: check those before.
 */
export function checkedLookup(policy: TargetPolicy): LookupFunction {
  return (host, options, callback) => {
    addressesOf(host, policy).then(
      (found) => {
        const fitting = options.family ? found.filter(({ family }) => family === options.family) : found;
        const [first] = fitting;
        if (!first) callback(new Error(`${host} has no address of the wanted family`), "");
        else if (options.all) callback(null, [...fitting]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ""),
    );
  };
}
