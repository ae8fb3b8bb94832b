import { foldWord } from './fold-word.ts'
import type { SegmentColumn } from './segment-person.ts'

/** Names in one line mean the same. As `foldWord` leaves them, `and` and `und` as `and`. */
const units = `
hr|human resources|personal|personalabteilung|personalwesen
it|information technology|informationstechnik|informationstechnologie|edv
r and d|research and development|forschung and entwicklung|f and e
sales|vertrieb|verkauf
finance|finanzen|finance and controlling|finanzen and controlling
legal|recht|rechtsabteilung
purchasing|procurement|einkauf|beschaffung
production|manufacturing|produktion|fertigung
logistics|logistik
accounting|buchhaltung|rechnungswesen
customer service|customer support|kundenservice|kundendienst
quality|qualitat|qualitatssicherung|quality assurance|qs|qa
communications|kommunikation
engineering|entwicklung
product management|produktmanagement
`
const countries = `
germany|deutschland|de|deu
austria|osterreich|oesterreich|at|aut
switzerland|schweiz|suisse|svizzera|ch|che
france|frankreich|fr|fra
italy|italien|italia|it|ita
spain|spanien|espana|es|esp
netherlands|the netherlands|niederlande|nl|nld
belgium|belgien|be|bel
poland|polen|pl|pol
czechia|czech republic|tschechien|cz|cze
united kingdom|great britain|vereinigtes konigreich|grossbritannien|uk|gb|gbr
united states|united states of america|vereinigte staaten|us|usa
ireland|irland|ie|irl
sweden|schweden|se|swe
denmark|danemark|daenemark|dk|dnk
norway|norwegen|no|nor
india|indien|in|ind
japan|jp|jpn
china|cn|chn
`
const places = `
munich|munchen|muenchen
cologne|koln|koeln
zurich|zuerich
vienna|wien
geneva|genf|geneve
nuremberg|nurnberg|nuernberg
dusseldorf|duesseldorf
hanover|hannover
frankfurt|frankfurt am main
brunswick|braunschweig
rome|rom|roma
milan|mailand|milano
prague|prag|praha
warsaw|warschau|warszawa
brussels|brussel|bruxelles
lisbon|lissabon|lisboa
copenhagen|kopenhagen
`
const employment = `
employee|employees|angestellte|angestellter|angestellt|mitarbeiter|mitarbeitende
permanent|unbefristet|festangestellt|regular
temporary|fixed term|befristet
contractor|extern|external|freelancer
apprentice|auszubildende|auszubildender|azubi|trainee
working student|werkstudent|werkstudentin|werkstudierende
intern|praktikant|praktikantin|praktikum
`

function tableOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => line.split('|').map((name) => [name, line] as const)),
  )
}

const tables: Partial<Record<SegmentColumn, ReadonlyMap<string, string>>> = {
  department: tableOf(units),
  division: tableOf(units),
  office: tableOf(places),
  country: tableOf(countries),
  employeeType: tableOf(employment),
}

/**
 * The same for names of a column that are known to mean the same: without accents, hyphens and the word for what it is
 * (`Abteilung`, `Dept`, `Standort`), `&` as `and`, and by our tables. Numbers are never anybody's alias.
 *
 * Example: `R&D`, `Research and Development` and `Forschung & Entwicklung` are one department; `L3` and `Level 3` one level.
 */
export function aliasOf(column: SegmentColumn, name: string): string {
  const folded = foldWord(name.replaceAll('&', ' and ').replaceAll('+', ' and '))
    .replaceAll(/\bund\b/g, 'and')
    .replaceAll(/\b(?:abteilung|department|dept|bereich|division|standort|office|team)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (folded === '') return name
  if (column === 'level') return folded.replace(/^(?:level|stufe|ebene|grade|l) ?(?=\d)/, 'level ')
  return tables[column]?.get(folded) ?? folded
}
