import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = "http://127.0.0.1:4000";

// Chunks that change at different times, so that an update of the panel leaves the libraries in the browser's cache.
const groups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "material", test: /node_modules[\\/](@mui|@emotion)[\\/]/ },
  {
    name: "react-admin",
    test: /node_modules[\\/](react-admin|ra-[a-z0-9-]+|@tanstack|react-router|react-router-dom|react-hook-form|lodash)[\\/]/,
  },
];

/** Three pages: the panel, GraphiQL, and what other sites show in frames. Everything they need is bundled; nothing comes from another host. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react()],
  server: { proxy: { "/graphql": api } },
  preview: { proxy: { "/graphql": api } },
  worker: { format: "es" },
  build: {
    outDir: "../dist/admin",
    emptyOutDir: true,
    target: "es2022",
    reportCompressedSize: false,
    // Monaco, the editor inside GraphiQL, is one chunk of about 4 MB; the panel itself stays far below.
    chunkSizeWarningLimit: 4500,
    rolldownOptions: {
      input: { index: "admin/index.html", graphiql: "admin/graphiql.html", embed: "admin/embed.html" },
      // Directives such as "use client" in libraries mean nothing in a bundle for browsers.
      checks: { moduleLevelDirective: false },
      output: { codeSplitting: { groups } },
    },
  },
});
