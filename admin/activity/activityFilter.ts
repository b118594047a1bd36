import { ConceptKind, type RevisionFilter } from "../gql/graphql.ts";

const kinds = Object.values(ConceptKind);

/** The beginning or end of a day in the reader's time zone, as the API takes it. */
function moment(day: string | null, end: boolean): string | undefined {
  if (day === null) return undefined;
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T${end ? "23:59:59.999" : "00:00:00"}` : day);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** Which revisions an address asks for; what makes no sense in it is left out. */
export function activityFilter(parameters: URLSearchParams): RevisionFilter {
  const kind = kinds.find((each) => each === parameters.get("kind"));
  const [from, to] = [moment(parameters.get("from"), false), moment(parameters.get("to"), true)];
  return {
    ...(parameters.get("person") ? { actor: parameters.get("person") } : {}),
    ...(parameters.get("text") ? { text: parameters.get("text") } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}
