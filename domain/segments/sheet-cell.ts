/** What a cell of a spreadsheet holds; a day is its midnight in UTC, nothing is null. */
export type SheetCell = string | number | boolean | Date | null
/** The rows of a sheet from its first on, empty ones included, so that the third is row 3 in the spreadsheet. */
export type Sheet = readonly (readonly SheetCell[])[]

const errors =
  /^(?:#(?:N\/A|NV|REF!|BEZUG!|DIV\/0!|VALUE!|WERT!|NAME\?|NULL!|NUM!|ZAHL!|SPILL!|ÜBERLAUF!|CALC!|KALK!|FIELD!|FELD!|GETTING_DATA)|(?:Err|Error|Fehler):\s?\d{3})$/i

/** Is this what a spreadsheet writes where a formula failed, in English or German? */
export function isErrorCell(cell: SheetCell): boolean {
  return typeof cell === 'string' && errors.test(cell.trim())
}

/** A cell as one line of text: blanks and line breaks as one blank; a day as `YYYY-MM-DD`. */
export function cellText(cell: SheetCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

export function isEmptyCell(cell: SheetCell | undefined): boolean {
  return cell === undefined || cellText(cell) === ''
}
