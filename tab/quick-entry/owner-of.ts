import { fold, foldDigraphs } from './fold.ts'

/** Whose name stands in a line, and how many words it takes. */
export type Mention = { owner: 'you' | 'other'; words: number }

/** The names each of the two goes by: first name, full name. */
export type Names = { you: readonly string[]; other: readonly string[] }

const ownWords = new Set(['me', 'myself', 'ich', 'mich', 'mir', 'i'])
const otherWords = new Set(['you', 'du', 'dich', 'dir'])

/**
 * The person that the words from `at` on name: `@priya`, `@pri`, `@Priya Nair`, `@PriyaNair`, `@nair.priya`, `@me`.
 * Two letters of a name are enough, accents do not matter, and the name means the other one when both have it.
 */
export function mentionAt(words: readonly string[], at: number, names: Names): Mention | undefined {
  const word = (words[at] ?? '').replace(/^[([]+(?=@)/, '')
  if (!word.startsWith('@')) return undefined
  const name = bare(word.slice(1))
  if (name === '') return undefined
  if (ownWords.has(name)) return { owner: 'you', words: 1 }
  if (otherWords.has(name)) return { owner: 'other', words: 1 }
  for (const owner of ['other', 'you'] as const) {
    const parts = partsOf(names[owner])
    if (isNamed(name, parts)) return { owner, words: 1 + furtherParts(words.slice(at + 1), parts, word.endsWith(',')) }
  }
  return undefined
}

/** A name as dictated: "at me", "at Priya" for `@me` and `@priya`. Only whole first names, since "at" is a word. */
export function spokenMentionAt(words: readonly string[], at: number, names: Names): Mention | undefined {
  if (words[at]?.toLowerCase() !== 'at') return undefined
  const name = bare(words[at + 1] ?? '')
  if (name === 'me') return { owner: 'you', words: 2 }
  const owner = (['other', 'you'] as const).find((one) => partsOf(names[one]).slice(0, 1).includes(name))
  return owner && { owner, words: 2 }
}

/** Behind these and a first name a German weekday is as well a surname: "Termin mit Peter Montag". */
const toSomebody = /^(?:mit|an|von|bei|für|fuer|zu|frag|frage)$/i

/** Is this whole German weekday as likely the surname of somebody, who is neither of the two? */
export function mayBeSurname(before: readonly string[], phrase: string, { you, other }: Names): boolean {
  const [preposition = '', first = ''] = before.slice(-2)
  if (!toSomebody.test(preposition) || !/^\p{Lu}/u.test(first) || !/^\p{Lu}\p{Ll}{2,}(?:tag|woch)$/u.test(phrase))
    return false
  return !partsOf([...you, ...other]).includes(bare(first))
}

/** Is this word a surname right behind its own first name? "Feedback to Lisa Sonntag" names nobody's Sunday. */
export function isSurnameOfTheirs(before: string | undefined, word: string, { you, other }: Names): boolean {
  return [you, other].some((names) => {
    const [first, ...more] = partsOf(names)
    return first !== undefined && bare(before ?? '') === first && more.flatMap(withPieces).includes(bare(word))
  })
}

function bare(word: string): string {
  return fold(word)
    .replaceAll(/^[("[]+|[.,;:!?)"\]]+$/g, '')
    .replace(/'s$/, '')
    .replaceAll("'", '')
}

function partsOf(names: readonly string[]): string[] {
  return [
    ...new Set(
      names.flatMap((name) =>
        fold(name)
          .replaceAll("'", '')
          .split(/[\s,]+/),
      ),
    ),
  ].filter(Boolean)
}

/** A double name is called by each of its halves too. */
function withPieces(part: string): string[] {
  return [part, ...part.split('-')]
}

/** Both spellings: Jörg is jorg and joerg. */
function isNamed(name: string, parts: readonly string[]): boolean {
  const starts = (some: string) =>
    parts.flatMap(withPieces).some((part) => part.startsWith(some) || foldDigraphs(part).startsWith(some))
  if (name.length > 1 && (starts(name) || starts(foldDigraphs(name)))) return true
  const pieces = name.split(/[._-]/).filter(Boolean)
  if (pieces.length > 1 && pieces.every((piece) => parts.includes(piece) || parts.includes(foldDigraphs(piece))))
    return true
  const joined = parts.join('')
  return name.length > 3 && (joined === name || parts.toReversed().join('') === name || foldDigraphs(name) === joined)
}

/** How many of the next words are the rest of the name, or its first letter with a dot. */
function furtherParts(words: readonly string[], parts: readonly string[], isSurnameFirst: boolean): number {
  let count = 0
  for (const word of words) {
    const name = bare(word)
    const isInitial = /^\p{Lu}\.$/u.test(word) && parts.some((part) => part.startsWith(name))
    const known = parts.flatMap(withPieces)
    if (!isInitial && !known.includes(name) && !known.includes(foldDigraphs(name))) break
    count++
    if (/[,;:!?]$/.test(word) && !isSurnameFirst) break
  }
  return count
}
