import { foldWord } from './fold-word.ts'
import { isPerformanceHead, isProtectedHead } from './protected-words.ts'
import type { SegmentColumn } from './segment-person.ts'

export type ColumnMeaning = SegmentColumn | 'address'

/** By which heads a column is known, as `foldWord` leaves them. */
const heads: Readonly<Record<ColumnMeaning, string>> = {
  address:
    'e mail|email|mail|mail address|e mail address|email address|work email|work e mail|e mail adresse|emailadresse|mailadresse|dienstliche e mail|geschaftliche e mail|upn|user principal name|userprincipalname|benutzerprinzipalname|anmeldename|sign in name',
  department: 'department|dept|abteilung|abt',
  division: 'division|business unit|bereich|geschaftsbereich|geschaeftsbereich|sparte|ressort',
  office: 'office|site|location|office location|work location|standort|buro|buero|niederlassung|arbeitsort|dienstort',
  country: 'country|country region|land',
  hiredOn:
    'hire date|hired on|hired|employee hire date|start date|first day|joined|joined on|date of joining|eintritt|eintrittsdatum|eingetreten am|einstellungsdatum|erster tag|erster arbeitstag',
  employeeType:
    'employee type|employment type|employment|contract type|beschaftigungsart|beschaeftigungsart|vertragsart|mitarbeitertyp|anstellungsart|beschaftigung',
  level:
    'level|level band|job level|career level|grade|ebene|stufe|karrierestufe|hierarchieebene|fuhrungsebene|fuehrungsebene',
  workTime:
    'part time|full time|full or part time|full part time|working time|work time|fte|teilzeit|vollzeit|voll oder teilzeit|voll teilzeit|beschaftigungsgrad|beschaeftigungsgrad|arbeitszeit|arbeitszeitmodell|pensum',
  workplace:
    'remote|workplace|work model|work mode|remote or site|remote or on site|remote hybrid site|arbeitsmodell|homeoffice|home office|arbeitsplatz|remote oder vor ort',
}

const meanings = new Map(
  (Object.entries(heads) as [ColumnMeaning, string][]).flatMap(([meaning, names]) =>
    names.split('|').map((name) => [name, meaning] as const),
  ),
)

/**
 * What the head of a column means. `protected` and `performance` are never read; undefined is a head that nobody here
 * knows, and its column is left out.
 *
 * Example: `Abteilung` and `Department (HR)` are `department`, `Alter` is `protected`.
 */
export function columnMeaning(head: string): ColumnMeaning | 'protected' | 'performance' | undefined {
  if (isProtectedHead(head)) return 'protected'
  if (isPerformanceHead(head)) return 'performance'
  return meanings.get(foldWord(head)) ?? meanings.get(foldWord(head.replaceAll(/\([^)]*\)/g, ' ')))
}
