const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" });
const minute = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** A day in the reader's time zone, such as "Nov 23, 2025". */
export const formatDay = (at: string): string => day.format(new Date(at));

/** A point in time in the reader's time zone, to the minute. */
export const formatMoment = (at: string): string => minute.format(new Date(at));
