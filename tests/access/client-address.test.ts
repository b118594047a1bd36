import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "@jest/globals";
import { clientOf, readProxies, type TrustedProxies } from "../../server/http/client-address.ts";

function request(peer: string, headers: Record<string, string> = {}): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: peer });
  return Object.assign(new IncomingMessage(socket), { headers });
}

const trusted = (list: string): TrustedProxies => readProxies(list) ?? [];
const FORGED = { "x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "https" };

test("forwarding headers of a stranger change nothing", () => {
  expect(clientOf(request("198.51.100.7", FORGED), [])).toEqual({
    address: "198.51.100.7",
    network: "198.51.100.7",
    https: false,
  });
  expect(clientOf(request("198.51.100.7", FORGED), trusted("loopback, 10.0.0.0/8")).address).toBe("198.51.100.7");
});

test("behind a trusted proxy the client is the first stranger from the right", () => {
  const headers = { "x-forwarded-for": "1.1.1.1, 203.0.113.9, 10.2.0.4", "x-forwarded-proto": "https" };
  const client = clientOf(request("::ffff:10.1.2.3", headers), trusted("10.0.0.0/8"));
  expect(client).toEqual({ address: "203.0.113.9", network: "203.0.113.9", https: true });
});

test("what a client puts before, or garbage, does not move it", () => {
  const through = (list: string) => clientOf(request("127.0.0.1", { "x-forwarded-for": list }), trusted("loopback"));
  expect(through("9.9.9.9, 203.0.113.9").address).toBe("203.0.113.9");
  expect(through("127.0.0.1, 203.0.113.9").address).toBe("203.0.113.9");
  expect(through("9.9.9.9, nonsense").address).toBe("127.0.0.1");
  expect(through("0x7f.1").address).toBe("127.0.0.1");
  expect(through("").address).toBe("127.0.0.1");
});

test("an IPv6 customer is one network, however many addresses he uses; mapped IPv4 is IPv4", () => {
  const network = (peer: string) => clientOf(request(peer), []).network;
  expect(network("2001:db8:1:2:aaaa::1")).toBe(network("2001:db8:1:2:bbbb::9"));
  expect(network("2001:db8:1:2::1")).not.toBe(network("2001:db8:1:3::1"));
  expect(network("::ffff:192.0.2.1")).toBe("192.0.2.1");
});

test("a list of proxies with a fault is refused", () => {
  for (const list of ["", "10.0.0.0/33", "example.org", "127.1", "loopback,,private"])
    expect(readProxies(list)).toBeNull();
  expect(readProxies("loopback, private, 192.0.2.7, 2001:db8::/32")).toHaveLength(8);
});
