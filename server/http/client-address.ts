import type { IncomingHttpHeaders } from "node:http";
import ipaddr from "ipaddr.js";

type Ip = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Ip, number];

/** The reverse proxies whose word on the client is taken. */
export type TrustedProxies = readonly Range[];

const LOOPBACK = ["127.0.0.0/8", "::1/128"];
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"];

/** Reads a list such as `loopback, 10.1.0.0/16, 192.0.2.7`; null where a part is no address. */
export function readProxies(list: string): TrustedProxies | null {
  const names = list.split(",").map((part) => part.trim());
  const ranges = names
    .flatMap((name) => (name === "loopback" ? LOOPBACK : name === "private" ? PRIVATE : [name]))
    .map(readRange);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function readRange(text: string): Range | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const ip = readIp(text);
  return ip && [ip, ip.kind() === "ipv4" ? 32 : 128];
}

/** IPv4 addresses inside IPv6 ones are the IPv4 ones; half-written IPv4 addresses (`127.1`, octal, hex) are none. */
function readIp(text: string): Ip | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return text.includes(":") && ipaddr.IPv6.isValid(text) ? ipaddr.process(text) : null;
}

/** What is known of whoever asks: the same for a request, an event stream and a WebSocket. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** Where a request comes from. */
export interface Client {
  readonly address: string;
  /** What requests are counted by: the address, or the /64 network that one IPv6 customer has. */
  readonly network: string;
  readonly https: boolean;
}

/**
 * The client behind a request. X-Forwarded-For and X-Forwarded-Proto count only where the socket is that of a trusted proxy,
 * and then from the right, as everything left of the first stranger was written by him.
 */
export function clientOf(request: Caller, proxies: TrustedProxies): Client {
  const peer = readIp(request.socket.remoteAddress ?? "");
  const encrypted = "encrypted" in request.socket && request.socket.encrypted === true;
  if (!peer || !isTrusted(peer, proxies)) return client(peer, encrypted);
  const hops = headerList(request, "x-forwarded-for").map(readIp);
  const stranger = hops.findLastIndex((hop) => hop === null || !isTrusted(hop, proxies));
  const https = encrypted || headerList(request, "x-forwarded-proto").at(-1) === "https";
  return client(hops[stranger === -1 ? 0 : stranger] ?? peer, https);
}

function client(ip: Ip | null, https: boolean): Client {
  if (!ip) return { address: "unknown", network: "unknown", https };
  const address = ip.toString();
  return { address, network: ip instanceof ipaddr.IPv6 ? networkOf(ip) : address, https };
}

function networkOf(ip: ipaddr.IPv6): string {
  return `${ip.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}

function isTrusted(ip: Ip, proxies: TrustedProxies): boolean {
  return proxies.some(([base, bits]) => base.kind() === ip.kind() && ip.match(base, bits));
}

function headerList(request: Caller, name: string): string[] {
  const value = request.headers[name] ?? "";
  const text = Array.isArray(value) ? value.join(",") : value;
  return text === "" ? [] : text.split(",").map((part) => part.trim());
}
