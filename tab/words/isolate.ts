/** A name that keeps to itself inside a sentence: one written from right to left does not turn the words around it. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
