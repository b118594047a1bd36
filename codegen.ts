import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed documents for the panel: from the committed schema and the operations beside each concept. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: "admin/**/*.graphql",
  generates: {
    "admin/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumType: "const",
        scalars: { DateTime: "string", JSON: "unknown" },
        useTypeImports: true,
        strictScalars: true,
      },
    },
  },
};

export default config;
