import type { HomeRow } from '#contract/view'

/**
 * The pairs whose other person's name or job title holds every word that was typed, in any order. Accents and case do
 * not matter: `tomas` finds Tomás. Nothing typed finds all.
 */
export function findPairs(rows: readonly HomeRow[], typed: string): HomeRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return rows.filter(({ other }) => {
    const text = plain(`${other.displayName} ${other.jobTitle ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
