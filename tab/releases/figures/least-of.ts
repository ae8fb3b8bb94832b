/** Of `50-99` people 50: there may be somewhat more than the band says. */
export function leastOf(band: string): string {
  return String(Number.parseInt(band, 10))
}
