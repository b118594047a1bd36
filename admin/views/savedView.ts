import type { SortPayload } from "react-admin";

/** A list with its filters and order, as the part of the address that holds them. */
export interface SavedView {
  readonly name: string;
  /** Begins with a question mark. */
  readonly search: string;
}

/** What of a list makes a view. */
interface Viewed {
  readonly filterValues: unknown;
  readonly displayedFilters: unknown;
  readonly sort: SortPayload;
  readonly perPage: number;
}

/** The filters and the order of a list as react-admin keeps them in the address; a view begins at its first page. */
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
