/**
 * The display name in what a mail program writes as one with an address; empty when there is none.
 *
 * Example: `Ravi Rao <ravi@contoso.example>` names Ravi Rao, `ravi@contoso.example` nobody.
 */
export function writtenName(written: string): string {
  const [, name = ''] = /^(.*?)<[^<>]*>\s*$/s.exec(written) ?? []
  return name.trim().replace(/^["']|["']$/g, '')
}
