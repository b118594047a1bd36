import { expect, test } from "@jest/globals";
import type { Name } from "../../server/exchange/identities.ts";
import { nearDuplicates } from "../../server/exchange/near-duplicates.ts";
import { collector } from "./reading.ts";

const NAMES: Name[] = [
  { id: "1", kind: "SKILL", name: "Data modeling", nameKey: "data modeling", altNames: [], skillKind: null },
  { id: "2", kind: "SKILL", name: "Kubernetes", nameKey: "kubernetes", altNames: ["K8s"], skillKind: null },
  { id: "3", kind: "SKILL", name: "Java", nameKey: "java", altNames: [], skillKind: null },
  { id: "4", kind: "ROLE", name: "Tester of lamps", nameKey: "tester of lamps", altNames: [], skillKind: null },
];

function near(node: "SKILL" | "ROLE", name: string) {
  const taking = collector();
  const fields = node === "SKILL" ? { name, skillKind: "TOOL" } : { name };
  taking.take({ record: "node", place: { file: "t", line: 1 }, node, key: "k", fields });
  const nodes = taking.finish(false).nodes.filter(({ derived }) => !derived);
  return nearDuplicates(nodes, NAMES).flatMap(({ candidates }) => candidates.map(({ id, why }) => `${id}: ${why}`));
}

test("the same words in another order or number, another spelling and other names are near", () => {
  expect(near("SKILL", "data modelling")).toEqual(["1: one letter apart"]);
  expect(near("SKILL", "Modeling (data)")).toEqual([]);
  expect(near("SKILL", "modeling, data")).toEqual(["1: the same words"]);
  expect(near("SKILL", "k8s")).toEqual(["2: it is also called K8s"]);
  expect(near("ROLE", "tester of lamp")).toEqual(["4: the same words"]);
});

test("short names one letter apart are not near, nor are names of another kind", () => {
  expect(near("SKILL", "Jav")).toEqual([]);
  expect(near("SKILL", "tester of lamps")).toEqual([]);
});
