import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { SKOS_READER } from "../../server/exchange/skos/skos.reader.ts";
import type { SourceFiles, SourceRecord } from "../../server/exchange/source.ts";
import { all } from "../support/written.ts";

const TURTLE = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <https://example.org/crafts/> .
:weaving a skos:Concept ; skos:prefLabel "Weaving"@en, "Weben"@de ; skos:altLabel "Loom work"@en, "Webkunst"@de ;
  skos:definition "Making cloth from yarn."@en ; skos:broader :textile ; skos:related :dyeing ;
  skos:exactMatch <http://data.europa.eu/esco/skill/abc> .
:textile a skos:Concept ; skos:prefLabel "Textile crafts" ; skos:narrower :dyeing ; skos:notation "T1" .
:dyeing a skos:Concept ; skos:prefLabel "Dyeing"@en .
:nameless a skos:Concept .
`;

const RDF_XML = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="https://example.org/crafts/weaving">
    <skos:prefLabel xml:lang="en">Weaving</skos:prefLabel><skos:prefLabel xml:lang="de">Weben</skos:prefLabel>
    <skos:altLabel xml:lang="en">Loom work</skos:altLabel><skos:altLabel xml:lang="de">Webkunst</skos:altLabel>
    <skos:definition xml:lang="en">Making cloth from yarn.</skos:definition>
    <skos:broader rdf:resource="https://example.org/crafts/textile"/>
    <skos:related rdf:resource="https://example.org/crafts/dyeing"/>
    <skos:exactMatch rdf:resource="http://data.europa.eu/esco/skill/abc"/>
  </skos:Concept>
  <skos:Concept rdf:about="https://example.org/crafts/textile">
    <skos:prefLabel>Textile crafts</skos:prefLabel><skos:notation>T1</skos:notation>
    <skos:narrower rdf:resource="https://example.org/crafts/dyeing"/>
  </skos:Concept>
  <skos:Concept rdf:about="https://example.org/crafts/dyeing"><skos:prefLabel xml:lang="en">Dyeing</skos:prefLabel></skos:Concept>
  <skos:Concept rdf:about="https://example.org/crafts/nameless"/>
</rdf:RDF>`;

const JSON_LD = JSON.stringify({
  "@context": { skos: "http://www.w3.org/2004/02/skos/core#", "@base": "https://example.org/crafts/" },
  "@graph": [
    {
      "@id": "weaving",
      "@type": "skos:Concept",
      "skos:prefLabel": [
        { "@value": "Weaving", "@language": "en" },
        { "@value": "Weben", "@language": "de" },
      ],
      "skos:altLabel": [
        { "@value": "Loom work", "@language": "en" },
        { "@value": "Webkunst", "@language": "de" },
      ],
      "skos:definition": { "@value": "Making cloth from yarn.", "@language": "en" },
      "skos:broader": { "@id": "textile" },
      "skos:related": { "@id": "dyeing" },
      "skos:exactMatch": { "@id": "http://data.europa.eu/esco/skill/abc" },
    },
    {
      "@id": "textile",
      "@type": "skos:Concept",
      "skos:prefLabel": "Textile crafts",
      "skos:notation": "T1",
      "skos:narrower": { "@id": "dyeing" },
    },
    { "@id": "dyeing", "@type": "skos:Concept", "skos:prefLabel": { "@value": "Dyeing", "@language": "en" } },
    { "@id": "nameless", "@type": "skos:Concept" },
  ],
});

function filesOf(name: string, text: string): SourceFiles {
  return { names: [name], open: () => Readable.from([Buffer.from(text)]) };
}

function read(name: string, text: string): Promise<SourceRecord[]> {
  return all(SKOS_READER.read(filesOf(name, text), { version: null, without: new Set() }));
}

describe.each([
  ["crafts.ttl", TURTLE],
  ["crafts.rdf", RDF_XML],
  ["crafts.jsonld", JSON_LD],
])("%s", (name, text) => {
  test("says concepts with their names in English, what they are in other taxonomies, and their edges", async () => {
    const records = await read(name, text);
    const at = (concept: string) => `https://example.org/crafts/${concept}`;
    expect(records).toContainEqual({
      record: "node",
      place: { file: name, line: 1 },
      node: "SKILL",
      key: at("weaving"),
      mappings: [
        { scheme: "example.org/crafts/", code: "weaving", uri: at("weaving"), match: "EXACT" },
        { scheme: "ESCO", code: "abc", uri: "http://data.europa.eu/esco/skill/abc", match: "EXACT" },
      ],
      fields: { name: "Weaving", altNames: ["Loom work"], summary: "Making cloth from yarn.", skillKind: "KNOWLEDGE" },
    });
    const edges = records.flatMap((record) =>
      record.record === "edge" ? [[record.edge, record.from, record.to]] : [],
    );
    expect(edges).toEqual([
      ["BROADER", at("weaving"), at("textile")],
      ["RELATED_SKILL", at("weaving"), at("dyeing")],
      ["BROADER", at("dyeing"), at("textile")],
    ]);
    expect(records.filter(({ record }) => record === "fault")).toEqual([
      {
        record: "fault",
        place: { file: name, line: 1 },
        column: "skos:prefLabel",
        reason: `${at("nameless")} has no label`,
      },
    ]);
  });
});

test("a file that is broken is refused with what the parser says, and no context is fetched", async () => {
  await expect(read("broken.ttl", "<a> <b> ")).rejects.toThrow("broken.ttl");
  await expect(read("broken.rdf", "<rdf:RDF>")).rejects.toThrow("broken.rdf");
  const remote = JSON.stringify({ "@context": "http://127.0.0.1:9/context", "@id": "urn:a" });
  await expect(read("remote.jsonld", remote)).rejects.toThrow("is not fetched");
});
