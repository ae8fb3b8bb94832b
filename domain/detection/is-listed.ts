/**
 * Is this address on a list of addresses and domains? A domain stands for all addresses in it and below it.
 *
 * Example: `@notetaker.example` lists `bot@notetaker.example` and `bot@eu.notetaker.example`.
 */
export function isListed(address: string, list: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return list.some((entry) => {
    const at = entry.lastIndexOf('@')
    if (at > 0) return entry === address
    const listed = entry.slice(at + 1)
    return address.includes('@') && (domain === listed || domain.endsWith(`.${listed}`))
  })
}
