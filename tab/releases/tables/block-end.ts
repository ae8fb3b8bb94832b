/** The last day of the block that begins on this Monday: 27 days later. Days are `YYYY-MM-DD`. */
export function blockEnd(block: string): string {
  const end = new Date(`${block}T00:00:00Z`)
  end.setUTCDate(end.getUTCDate() + 27)
  return end.toISOString().slice(0, 10)
}
