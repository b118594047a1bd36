/** Tests run as ES modules, compiled by swc; one real Neo4j is started for the whole run (tests/support). */
export default {
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: false,
            react: { runtime: "automatic" },
          },
        },
        module: { type: "es6" },
      },
    ],
  },
  testEnvironment: "node",
  globalSetup: "<rootDir>/tests/support/start-database.mjs",
  globalTeardown: "<rootDir>/tests/support/stop-database.mjs",
  // Only what hangs should run into it: a machine that does other things as well is several times slower.
  testTimeout: 120_000,
  maxWorkers: 2,
  // The modules of the server are the same in every file: keeping workers small matters more than reusing them.
  workerIdleMemoryLimit: "1GB",
};
