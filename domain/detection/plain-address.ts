/**
 * The address in what a calendar or a directory writes as one, lower-cased: `Ravi Rao <Ravi@contoso.example>`,
 * `SMTP:ravi@contoso.example`, `x500:/o=…` and blanks around it are all understood. Empty when there is none.
 *
 * Example: `Ravi Rao <Ravi@contoso.example>` is `ravi@contoso.example`.
 */
export function plainAddress(written: string | null | undefined): string {
  const text = (written ?? '').trim()
  const inBrackets = /<\s*([^<>]+?)\s*>\s*$/.exec(text)?.[1] ?? text
  return inBrackets
    .replace(/^(?:smtp|x500|ex|mailto)\s*:/i, '')
    .replace(/^["']|["']$/g, '')
    .trim()
    .toLowerCase()
}
