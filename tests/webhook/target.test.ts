import { expect, test } from "@jest/globals";
import { checkedLookup, faultOfTarget, isPublic, parseTarget, type TargetPolicy } from "../../server/webhook/target.ts";

const STRICT: TargetPolicy = { allowPrivate: false };

const REFUSED = [
  ["loopback", "127.0.0.1", "127.255.255.254", "::1"],
  ["this machine", "0.0.0.0", "0.1.2.3", "::"],
  ["private networks", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"],
  ["link-local", "169.254.169.254", "fe80::1", "fec0::1"],
  ["carrier-grade NAT", "100.64.0.1", "100.127.255.255"],
  ["multicast and broadcast", "224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"],
  ["reserved and for documentation", "240.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.9", "2001:db8::1", "100::1"],
  [
    "IPv4 inside IPv6",
    "::ffff:127.0.0.1",
    "::ffff:a00:1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001::1",
  ],
  ["no address at all", "localhost", "", "1.2.3.4.5"],
] as const;

test.each(REFUSED)("an address is not public: %s", (_what, ...addresses) => {
  expect(addresses.filter(isPublic)).toEqual([]);
});

test("addresses of the public Internet are", () => {
  expect(["1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111"].every(isPublic)).toBe(true);
});

test("a target is a plain web address", () => {
  for (const url of [
    "ftp://example.org",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "nonsense",
    "https://a:b@example.org",
    "https://example.org/#a",
    "",
  ])
    expect(typeof parseTarget(url)).toBe("string");
  expect(typeof parseTarget(`https://example.org/${"x".repeat(2_000)}`)).toBe("string");
  expect(parseTarget("https://example.org:8443/hook?a=b")).toBeInstanceOf(URL);
});

const SPELLINGS = [
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://127.0.0.1./",
  "http://①②⑦.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://localhost/",
  "http://169.254.169.254/latest/meta-data",
];

test.each(SPELLINGS)("%s is refused, however it is spelled", async (url) => {
  const target = parseTarget(url);
  if (typeof target === "string") throw new Error(target);
  expect(await faultOfTarget(target, STRICT)).toMatch(/not on the public Internet/);
  expect(await faultOfTarget(target, { allowPrivate: true })).toBeNull();
});

function resolvingTo(...answers: string[][]): TargetPolicy {
  let turn = 0;
  const resolve = async () => {
    const addresses = answers[Math.min(turn, answers.length - 1)] ?? [];
    turn += 1;
    return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  };
  return { allowPrivate: false, resolve };
}

test("a name that leads to a private address is refused, also where it leads to a public one as well", async () => {
  const target = new URL("https://hook.example");
  expect(await faultOfTarget(target, resolvingTo(["10.0.0.1"]))).toMatch(/10\.0\.0\.1/);
  expect(await faultOfTarget(target, resolvingTo(["1.1.1.1", "::ffff:10.0.0.1"]))).toMatch(/not on the public/);
  expect(await faultOfTarget(target, resolvingTo(["1.1.1.1"]))).toBeNull();
  expect(await faultOfTarget(target, resolvingTo([]))).toMatch(/cannot be found/);
});

test("a socket gets the address that was checked, and none where the name has come to lead elsewhere", async () => {
  const lookup = (policy: TargetPolicy, all: boolean) =>
    new Promise((resolve) =>
      checkedLookup(policy)("hook.example", { all }, (error, found) => resolve(error?.message ?? found)),
    );
  expect(await lookup(resolvingTo(["1.1.1.1"]), false)).toBe("1.1.1.1");
  expect(await lookup(resolvingTo(["1.1.1.1", "2606:4700::1111"]), true)).toHaveLength(2);
  const rebinding = resolvingTo(["1.1.1.1"], ["127.0.0.1"]);
  expect(await faultOfTarget(new URL("https://hook.example"), rebinding)).toBeNull();
  expect(await lookup(rebinding, true)).toMatch(/127\.0\.0\.1, which is not on the public Internet/);
});
