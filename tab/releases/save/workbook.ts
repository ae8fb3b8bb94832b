import { strToU8, zipSync } from 'fflate'
import { escapeXml } from './escape-xml.ts'

/**
 * A cell of a workbook: text that stays text whatever it looks like, a whole percentage, a number, a head in bold, or
 * nothing.
 */
export type WorkbookCell = string | number | { percent: number } | { head: string } | null
export type WorkbookSheet = { name: string; rows: readonly (readonly WorkbookCell[])[]; widths: readonly number[] }

const ns = 'http://schemas.openxmlformats.org'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = `xmlns="${ns}/spreadsheetml/2006/main"`
/** Numbers of the formats in `styles`: text, percentages, heads. */
const style = { text: 1, percent: 2, head: 3 }
/** A workbook has a time in it; with this one the same tables are the same file. */
const mtime = '2024-01-01T00:00:00'

/**
 * A workbook as the bytes of an .xlsx. Written here, since all it needs is text that is not taken for a number, a date or a
 * formula: every text is a text cell with the text format, so that editing it keeps it one.
 */
export function toWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([[`${ns}/officeDocument/2006/relationships/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, at) => [`${ns}/officeDocument/2006/relationships/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
      ),
      [`${ns}/officeDocument/2006/relationships/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart,
  }
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetPart(sheet)
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(head + text)]))
  return new Uint8Array(zipSync(files, { mtime }))
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  const all = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}.xml`, 'worksheet'))
  return `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${all.join('')}</Types>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${ns}/package/2006/relationships">${all.join('')}</Relationships>`
}

function workbookPart(sheets: readonly WorkbookSheet[]): string {
  const all = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `<workbook ${main} xmlns:r="${ns}/officeDocument/2006/relationships"><sheets>${all.join('')}</sheets></workbook>`
}

const stylesPart = `<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

function sheetPart({ rows, widths }: WorkbookSheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const lines = rows.map((cells, at) => {
    const all = cells.map((cell, column) => cellPart(cell, `${columnName(column)}${at + 1}`))
    return `<row r="${at + 1}">${all.join('')}</row>`
  })
  return `<worksheet ${main}><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}

function cellPart(cell: WorkbookCell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return textPart(cell, at, style.text)
  if ('head' in cell) return textPart(cell.head, at, style.head)
  return `<c r="${at}" s="${style.percent}"><v>${cell.percent / 100}</v></c>`
}

function textPart(text: string, at: string, format: number): string {
  return `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** What a sheet may be called: 31 characters, none of those that a formula would misread. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31)
}
