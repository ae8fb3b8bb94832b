/** Makes something when it is first asked for, and hands out the same thing ever after. A failure is not remembered. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined
  return () => (made ??= { thing: make() }).thing
}
