import { type Quad, Writer } from "n3";
import { type Format, inChunks } from "../output.ts";
import { skosQuads } from "./skos-quads.ts";
import { PREFIXES, TERMS } from "./vocabulary.ts";

/** SKOS in Turtle. */
export const SKOS_TURTLE: Format = {
  name: "skos-turtle",
  title: "SKOS in Turtle: concepts, labels, hierarchies, relations and mappings",
  extension: "ttl",
  mediaType: "text/turtle",
  async *write(content, stamp) {
    yield { name: "concepts.ttl", chunks: inChunks(turtle(skosQuads(content, stamp))) };
  },
};

/** SKOS in JSON-LD. */
export const SKOS_JSON_LD: Format = {
  name: "skos-jsonld",
  title: "SKOS in JSON-LD: the same statements as in Turtle",
  extension: "jsonld",
  mediaType: "application/ld+json",
  async *write(content, stamp) {
    yield { name: "concepts.jsonld", chunks: inChunks(jsonLd(skosQuads(content, stamp))) };
  },
};

async function* turtle(quads: AsyncIterable<Quad>): AsyncGenerator<string> {
  let parts: string[] = [];
  const sink = {
    write(text: string, _encoding: string, done?: () => void) {
      parts.push(text);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes: PREFIXES });
  for await (const quad of quads) {
    writer.addQuad(quad);
    yield* parts;
    parts = [];
  }
  writer.end();
  yield* parts;
}

/** One node of JSON-LD for the statements of a subject that follow each other; what is said of it later is a node of its own. */
async function* jsonLd(quads: AsyncIterable<Quad>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
  let subject: string | null = null;
  let properties = new Map<string, unknown[]>();
  let separator = "\n";
  const node = (id: string) => {
    const text = `${separator}${JSON.stringify({ "@id": id, ...Object.fromEntries(properties) })}`;
    separator = ",\n";
    return text;
  };
  for await (const quad of quads) {
    if (subject !== null && subject !== quad.subject.value) {
      yield node(subject);
      properties = new Map();
    }
    subject = quad.subject.value;
    const isType = quad.predicate.equals(TERMS.type);
    const key = isType ? "@type" : compact(quad.predicate.value);
    const value = isType ? compact(quad.object.value) : objectOf(quad);
    properties.set(key, [...(properties.get(key) ?? []), value]);
  }
  if (subject !== null) yield node(subject);
  yield "\n]}\n";
}

function objectOf({ object }: Quad): unknown {
  if (object.termType !== "Literal") return { "@id": object.value };
  if (object.language) return { "@value": object.value, "@language": object.language };
  const type = compact(object.datatype.value);
  return type === "xsd:string" ? { "@value": object.value } : { "@value": object.value, "@type": type };
}

function compact(address: string): string {
  for (const [prefix, start] of Object.entries(PREFIXES))
    if (address.startsWith(start)) return `${prefix}:${address.slice(start.length)}`;
  return address;
}
