/** The arithmetic mean; `null` for no numbers. Example: 60, 64 and 70 have mean 64.666667. */
export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
}
