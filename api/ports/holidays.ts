/** Public holidays by country. */
export interface Holidays {
  /** Local dates in `[from, to)`, ascending; none for a country that is missing or unknown. */
  between(country: string | undefined, from: string, to: string): Promise<string[]>
}
