/** What stands before a name, in the usual languages, without its point. */
const titles = new Set(
  (
    'dr prof professor phd drs ir ing mag dipl dipling dott dottssa dra dr.ssa mr mrs ms miss mx sir dame herr frau hr fr ' +
    'mme mlle monsieur madame sr sra don doña eng arch avv rev hon med rer nat h.c hc dipl.-ing dipl.-kfm msc bsc ba ma'
  ).split(' '),
)

/** What stands behind a name after a comma and is no given name. */
const suffixes = new Set(
  'phd md mba msc bsc ba ma llm llb jr sr ii iii iv esq cpa pe cfa rn dds mag ing dipl-ing'.split(' '),
)

/** Writing in which the family name comes first: Chinese characters, kana, hangul. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u

/**
 * How a person is spoken to, when the directory holds a full name and no given name.
 *
 * Remarks in brackets, titles and degrees are left out. Behind a comma stands the given name; in Chinese, Japanese and
 * Korean writing the last word is it, and a name without blanks stays whole. `family`, when the directory knows it, is
 * taken away first. A name of one word is that word, and an address what stands before its @.
 *
 * Example: `Rossi, Elena (Contoso)` and `Dr. Elena Rossi` are spoken to as `Elena`, `田中 由紀` as `由紀`.
 */
export function firstName(displayName: string, family = ''): string {
  const whole = displayName.trim()
  const plain = withoutRemarks(whole)
  const [before = '', ...behind] = plain.split(/[,，、]/).map((part) => part.trim())
  const given = behind.find((part) => part !== '' && !isSuffix(part))
  if (given !== undefined && before !== '') return wordOf(given) ?? (whole || displayName)
  if (familyFirst.test(before)) return before.split(/\s+/).at(-1) ?? before
  return wordOf(withoutFamily(before, family)) ?? wordOf(before) ?? (before || whole)
}

function withoutRemarks(name: string): string {
  const words = name.replace(/\s*[([{（【][^)\]}）】]*[)\]}）】]/g, ' ').trim()
  const [person = ''] = words.split(/\s+[-–—|/]\s+/)
  return person.includes('@') && !/\s/.test(person) ? (person.split('@')[0] ?? person) : person
}

function isSuffix(part: string): boolean {
  return part.split(/\s+/).every((word) => suffixes.has(bare(word)) || titles.has(bare(word)))
}

/** The family name may stand in front or behind; a name that is nothing else keeps it. */
function withoutFamily(name: string, family: string): string {
  const [plain, last] = [name.toLowerCase(), family.trim().toLowerCase()]
  if (last === '' || plain === last) return name
  if (plain.endsWith(` ${last}`)) return name.slice(0, -last.length).trim()
  return plain.startsWith(`${last} `) ? name.slice(last.length).trim() : name
}

/** The first word that is no title; a family name in capitals in front of other words is passed over too. */
function wordOf(name: string): string | undefined {
  const words = name.split(/\s+/).filter((word) => word !== '' && !titles.has(bare(word)))
  const isLoud = (word: string) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
  const quiet = words.find((word) => !isLoud(word) && !/^\p{Lu}\.?$/u.test(word))
  return quiet ?? words[0]
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.]+$/, '')
}
