import type { SortPayload } from "react-admin";

/** What of a list makes a view. */
interface Viewed {
  readonly filterValues: unknown;
  readonly displayedFilters: unknown;
  readonly sort: SortPayload;
  readonly perPage: number;
}

/** The filters and the order of a list as react-admin keeps them in the address; a view begins at its first page. Begins with a question mark. */
export function viewSearch({ filterValues, displayedFilters, sort, perPage }: Viewed): string {
  const parameters = new URLSearchParams({
    filter: JSON.stringify(filterValues ?? {}),
    displayedFilters: JSON.stringify(displayedFilters ?? {}),
    sort: sort.field,
    order: sort.order,
    perPage: String(perPage),
    page: "1",
  });
  return `?${parameters}`;
}
