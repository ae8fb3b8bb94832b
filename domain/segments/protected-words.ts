import { foldWord } from './fold-word.ts'

/** Heads that hold one of these as a word of its own. */
const words = new Set(
  (
    'sex gender age birth birthday birthdate dob born race ethnicity nationality citizenship religion religious faith belief ' +
    'disability disabilities disabled handicap health illness sick sickness pregnancy pregnant maternity paternity parental ' +
    'union orientation political marital spouse children childcare genetic veteran pronoun pronouns salutation skin colour ' +
    'alter jahrgang geboren rasse glaube gdb elternzeit mutterschutz betriebsrat sexuelle orientierung politisch partei ' +
    'verheiratet kinder anrede hautfarbe mwd vaterschaft migrationshintergrund'
  ).split(' '),
)

/** German puts words together: heads that hold one of these anywhere. */
const parts =
  'geschlecht geburt nationalit staatsangeh staatsburger staatsbuerger konfession religi behinder schwanger gewerkschaft krankheit krankentag ethni herkunft familienstand altersgr lebensalter gesundheit weltanschau mutterschaft'.split(
    ' ',
  )

/**
 * Does a head of a column name what the law protects (sex, age, origin, belief, health, disability, union, family)? In
 * English and in German. Never offered as a group, whatever the file says.
 *
 * Example: `Geschlecht (m/w/d)` and `Date of birth` do, `Page` and `Manager` do not.
 */
export function isProtectedHead(head: string): boolean {
  const folded = foldWord(head)
  const joined = folded.replaceAll(' ', '')
  if (folded.includes('m w d') || folded.includes('m f d')) return true
  return folded.split(' ').some((word) => words.has(word)) || parts.some((part) => joined.includes(part))
}

const ratings = new Set(
  'performance performer rating ratings potential talent score appraisal review beurteilung bewertung potenzial zielerreichung 9box'.split(
    ' ',
  ),
)

/** Does a head name how well people perform? It is no group either, unless a works agreement says otherwise. */
export function isPerformanceHead(head: string): boolean {
  const folded = foldWord(head)
  if (folded.includes('nine box') || folded.includes('9 box') || folded.includes('leistung')) return true
  return folded.split(' ').some((word) => ratings.has(word))
}

const letters = new Set(['m', 'w', 'f', 'd', 'x'])
const values = new Set(
  (
    'male female nonbinary divers diverse mannlich maennlich weiblich man woman mann frau herr mr mrs ms ' +
    'christian muslim jewish catholic protestant evangelisch katholisch muslimisch judisch atheist ' +
    'disabled schwerbehindert behindert pregnant schwanger married divorced widowed verheiratet geschieden ledig verwitwet'
  ).split(' '),
)

/**
 * Are these the values of a protected characteristic, whatever their column is called? Only when every one of them is.
 *
 * Example: `weiblich`, `männlich` are; `m`, `w`, `d` are; `M`, `D` alone may be levels.
 */
export function areProtectedValues(names: Iterable<string>): boolean {
  const folded = new Set([...names].map(foldWord).filter((name) => name !== ''))
  if (folded.size === 0) return false
  const isSexes =
    folded.has('m') && (folded.has('w') || folded.has('f')) && [...folded].every((name) => letters.has(name))
  return isSexes || [...folded].every((name) => values.has(name.replaceAll(' ', '')))
}
