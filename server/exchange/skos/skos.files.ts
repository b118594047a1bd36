import { extname } from "node:path";
import { JsonLdParser } from "jsonld-streaming-parser";
import { type Quad, StreamParser } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import type { SourceFiles } from "../source.ts";
import { SourceError } from "../source-error.ts";

/** Relative addresses in a file are relative to this: nothing is there. */
const BASE = "urn:careers-graph:import:";

/** Contexts are not fetched: a file must not make the server ask other machines. */
const NO_FETCHING = {
  load(url: string): Promise<never> {
    return Promise.reject(new SourceError(`The context ${url} is not fetched: put it into the file.`));
  },
};

const TURTLE = () => new StreamParser({ baseIRI: BASE });
const RDF_XML = () => new RdfXmlParser({ baseIRI: BASE });
const JSON_LD = () => new JsonLdParser({ baseIRI: BASE, documentLoader: NO_FETCHING });

/** The parser for each ending. */
const PARSERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  ".ttl": TURTLE,
  ".nt": TURTLE,
  ".n3": TURTLE,
  ".rdf": RDF_XML,
  ".xml": RDF_XML,
  ".owl": RDF_XML,
  ".jsonld": JSON_LD,
  ".json": JSON_LD,
};

/** The files that hold RDF, by their endings. */
export function rdfFiles({ names }: SourceFiles): string[] {
  return names.filter((name) => extname(name).toLowerCase() in PARSERS);
}

/** The endings that are known. */
export const RDF_ENDINGS = Object.keys(PARSERS);

/** The statements of a file. */
export async function* statementsIn(files: SourceFiles, file: string): AsyncGenerator<Quad> {
  const parser = PARSERS[extname(file).toLowerCase()]?.();
  if (!parser) throw new SourceError(`${file} is no RDF.`);
  const input = files.open(file).on("error", (error) => parser.emit("error", error));
  try {
    for await (const quad of input.pipe(parser)) if (isQuad(quad)) yield quad;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${file}: ${error instanceof Error ? error.message : error}`);
  } finally {
    input.destroy();
  }
}

/** The libraries' types say only that a stream yields text or bytes. */
function isQuad(value: unknown): value is Quad {
  return typeof value === "object" && value !== null && "subject" in value && "predicate" in value && "object" in value;
}
