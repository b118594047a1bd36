import { z } from "zod";
import type { AccessSettings } from "./access/access.ts";
import { ACCESS_VARIABLES, accessFaults, toAccessSettings } from "./access/access-config.ts";
import { embedAncestors } from "./http/embed.ts";
import { type Limits, MOST_COST, REQUESTS_A_MINUTE } from "./http/limits.ts";

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a whole number from 0 to 65535")
  .transform(Number)
  .refine((value) => value <= 65535, "must be a whole number from 0 to 65535");

const atLeastOne = z
  .string()
  .regex(/^\d{1,12}$/, "must be a whole number")
  .transform(Number)
  .refine((value) => value >= 1, "must be at least 1");

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+$/, "must look like bolt://host:7687 or neo4j://host:7687")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  IMPORT_DIR: z.string().min(1).optional(),
  SEED: z.enum(["guide", "none"], "must be guide or none").default("guide"),
  PAY_REGION: z.string().min(1).default("united-states"),
  EMBED_ANCESTORS: embedAncestors.default(["'self'"]),
  INTROSPECTION: z.enum(["on", "off"], "must be on or off").default("on"),
  WEBHOOK_ALLOW_PRIVATE: z.enum(["on", "off"], "must be on or off").default("off"),
  MOST_COST: atLeastOne.default(MOST_COST),
  RATE_LIMIT: z
    .union([z.literal("off"), atLeastOne], "must be a whole number above 0, or off")
    .default(REQUESTS_A_MINUTE),
  ...ACCESS_VARIABLES,
});

/** An existing Neo4j server to use instead of the embedded one. */
export interface ExternalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What the environment says, read once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Absent: the embedded server in the data folder. */
  readonly neo4j?: ExternalNeo4j;
  /** Absent: the server's default database. */
  readonly database?: string;
  /** The folder that the server imports from. Absent: it imports nothing. */
  readonly importDir?: string;
  readonly seed: "guide" | "none";
  /** Slug of the region whose pay filters and orders use unless a query names one. */
  readonly payRegion: string;
  readonly introspection: boolean;
  /** Which sites may show the pages for frames, as sources of frame-ancestors. */
  readonly embedAncestors: readonly string[];
  /** Whether webhooks may lead to this machine and to private networks. */
  readonly webhookAllowPrivate: boolean;
  readonly limits: Limits;
  readonly access: AccessSettings;
}

/** Every fault of the environment in one message, for people. */
export class ConfigError extends Error {}

/** Reads the configuration from environment variables; an empty variable counts as not set. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined)
    faults.push("NEO4J_PASSWORD: is needed when NEO4J_URI is set");
  faults.push(...accessFaults(given));
  if (!parsed.success || faults.length > 0)
    throw new ConfigError(`The configuration has ${faults.length} fault(s):\n  ${faults.join("\n  ")}`);
  return toConfig(parsed.data);
}

function toConfig(read: z.infer<typeof environment>): Config {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = read;
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: read.DATA_DIR,
    seed: read.SEED,
    payRegion: read.PAY_REGION,
    introspection: read.INTROSPECTION === "on",
    embedAncestors: read.EMBED_ANCESTORS,
    webhookAllowPrivate: read.WEBHOOK_ALLOW_PRIVATE === "on",
    limits: { mostCost: read.MOST_COST, requestsAMinute: read.RATE_LIMIT === "off" ? null : read.RATE_LIMIT },
    access: toAccessSettings(read),
    ...(uri && password ? { neo4j: { uri, user: read.NEO4J_USER, password } } : {}),
    ...(database ? { database } : {}),
    ...(read.IMPORT_DIR ? { importDir: read.IMPORT_DIR } : {}),
  };
}
