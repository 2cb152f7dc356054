/**
 * The day of a moment by the reader's clock, as ISO 8601: what was saved at one in the morning was saved on that day, not on
 * the one before, as the stored time of Greenwich has it.
 * @param iso a moment; a day alone, or less, is that day everywhere
 * @returns the first ten characters of what is no moment
 */
export function localDay(iso: string): string {
  const time = new Date(iso)
  if (iso.length <= 10 || Number.isNaN(time.getTime())) return iso.slice(0, 10)
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
