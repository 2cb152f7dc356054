/** How long what was deleted can be restored, in days. */
export const DAYS_IN_TRASH = 30

/** Whether one time is on an earlier day than another, by the calendar of Greenwich: both ISO 8601 in UTC. */
export const isEarlierDay = (one: string, other: string): boolean => one.slice(0, 10) < other.slice(0, 10)
