import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { welcomeQuery } from "./welcome.ts";

/** Posts one operation to the server the page came from; there are no subscriptions. */
async function post(operation: object, options?: { headers?: Record<string, unknown> }): Promise<object> {
  const given = Object.entries(options?.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { ...Object.fromEntries(given), "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(operation),
  });
  return response.json();
}

const place = document.getElementById("graphiql");
if (place)
  createRoot(place).render(<GraphiQL fetcher={post} defaultQuery={welcomeQuery} shouldPersistHeaders={false} />);
