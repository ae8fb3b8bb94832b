import { foldWord } from './fold-word.ts'
import type { workplaces, workTimes } from './segment-person.ts'
import { cellText, type SheetCell } from './sheet-cell.ts'

type WorkTime = (typeof workTimes)[number]
type Workplace = (typeof workplaces)[number]
export type ChoiceProblem = 'no-work-time' | 'unclear-work-time' | 'no-workplace'

const yes = new Set(['yes', 'ja', 'true', 'wahr', 'x', 'j', 'y', '1'])
const no = new Set(['no', 'nein', 'false', 'falsch', 'n', '0'])
const partTimes = new Set(['part time', 'parttime', 'part', 'teilzeit', 'pt', 'tz', 'tz kraft'])
const fullTimes = new Set(['full time', 'fulltime', 'full', 'vollzeit', 'ft', 'vz'])
const places: Readonly<Record<Workplace, ReadonlySet<string>>> = {
  remote: new Set(['remote', 'fully remote', 'home', 'homeoffice', 'home office', 'telearbeit', 'mobil']),
  hybrid: new Set(['hybrid', 'mixed', 'gemischt', 'teilweise remote', 'partly remote']),
  site: new Set([
    'site',
    'on site',
    'onsite',
    'office',
    'in office',
    'vor ort',
    'buro',
    'im buro',
    'prasenz',
    'betrieb',
  ]),
}

/**
 * Reads a column about full and part time: words, yes and no in the sense of its head, or a share of full time (`50%`,
 * `0,5`, `80`). A column of nothing but 0 and 1 is yes and no; of nothing but 1 it is unclear, for 1 is full time as a
 * share and part time as a yes.
 *
 * Example: under `Teilzeit`, `50%` and `100%` are part and full time; so are `ja` and `nein`.
 */
export function workTimeReader(
  head: string,
  column: readonly SheetCell[],
): (cell: SheetCell) => { value: WorkTime } | { problem: ChoiceProblem } {
  const asYes = meansYes(head)
  const numbers = column.map((cell) => shareIn(cell)).filter((share) => share !== undefined)
  const isPlain =
    column.every((cell) => !cellText(cell).includes('%')) && numbers.every((one) => one === 0 || one === 1)
  const isFlags = asYes !== undefined && isPlain && numbers.includes(0)
  const isUnclear = asYes === 'part-time' && isPlain && !isFlags

  return (cell) => {
    const word = foldWord(cellText(cell))
    if (partTimes.has(word)) return { value: 'part-time' }
    if (fullTimes.has(word)) return { value: 'full-time' }
    const share = shareIn(cell)
    if (share === undefined || isFlags) {
      if (asYes !== undefined && yes.has(word)) return { value: asYes }
      if (asYes !== undefined && no.has(word)) return { value: other(asYes) }
      return { problem: 'no-work-time' }
    }
    if (isUnclear) return { problem: 'unclear-work-time' }
    if (share <= 0 || share > 1) return { problem: 'no-work-time' }
    return { value: share === 1 ? 'full-time' : 'part-time' }
  }
}

/** Reads a cell about where somebody works: words, or yes and no to remote. */
export function readWorkplace(cell: SheetCell): { value: Workplace } | { problem: ChoiceProblem } {
  const word = foldWord(cellText(cell))
  for (const [place, words] of Object.entries(places) as [Workplace, ReadonlySet<string>][])
    if (words.has(word)) return { value: place }
  if (yes.has(word)) return { value: 'remote' }
  return no.has(word) ? { value: 'site' } : { problem: 'no-workplace' }
}

/** What a yes says under this head; undefined where it says nothing. */
function meansYes(head: string): WorkTime | undefined {
  const folded = foldWord(head)
  const [part, full] = [/teilzeit|part/.test(folded), /vollzeit|voll|full/.test(folded)]
  if (part === full) return undefined
  return part ? 'part-time' : 'full-time'
}

function other(time: WorkTime): WorkTime {
  return time === 'part-time' ? 'full-time' : 'part-time'
}

/** A share of full time as a number, 1 being full; undefined for what is no number. From 5 on it is a percentage. */
function shareIn(cell: SheetCell): number | undefined {
  const text = cellText(cell)
  const found = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(text)
  if (!found) return undefined
  const number = Number(found[1]?.replace(',', '.'))
  return found[2] === '%' || number >= 5 ? number / 100 : number
}
