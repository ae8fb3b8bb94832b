import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import type { Sheet, SheetCell } from '#domain/segments/sheet-cell'
import type { CountHeads } from './count-heads.ts'

/** A workbook that unpacks to more is not opened. */
const mostBytes = 400 * 1_048_576

export type Workbook = { kind: 'sheet'; name: string; sheet: Sheet } | { kind: 'no-workbook' | 'too-large' | 'ods' }

/**
 * The sheet of an .xlsx workbook that has heads to read, else its first. Cells whose formula failed come as what stands in
 * them (`#N/A`): the library alone would call them empty.
 */
export async function readXlsx(bytes: Uint8Array, heads: CountHeads): Promise<Workbook> {
  const unpacked = unpack(bytes)
  if ('kind' in unpacked) return unpacked
  for (const [path, part] of Object.entries(unpacked.parts))
    if (/^xl\/worksheets\/.*\.xml$/i.test(path)) unpacked.parts[path] = withErrorsAsText(part)
  // Packed again without compression: the library unpacks large parts in a worker made of text, which our pages' policy
  // does not let start, and then never answers.
  const stored = zipSync(unpacked.parts, { level: 0 })
  const sheets = await readExcelFile(stored.buffer as ArrayBuffer)
  const found = sheets.find(({ data }) => heads(rowsOf(data)) > 0) ?? sheets[0]
  return found === undefined ? { kind: 'no-workbook' } : { kind: 'sheet', name: found.sheet, sheet: rowsOf(found.data) }
}

function unpack(bytes: Uint8Array): { parts: Unzipped } | { kind: 'no-workbook' | 'too-large' | 'ods' } {
  let size = 0
  let isOds = false
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      isOds ||= name === 'content.xml'
      const isNeeded = /\.(?:xml|rels)$/i.test(name)
      size += isNeeded ? originalSize : 0
      return isNeeded && size <= mostBytes
    },
  })
  if (size > mostBytes) return { kind: 'too-large' }
  if (parts['xl/workbook.xml'] === undefined) return { kind: isOds ? 'ods' : 'no-workbook' }
  return { parts }
}

/**
 * In the text of a part no other `<c ` can stand: in words it is written `&lt;`. Some programs write each element with a
 * prefix, `<x:c `.
 */
function withErrorsAsText(part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = strFromU8(part)
  const changed = text.replaceAll(/(<(?:[\w.-]+:)?c\s[^>]*?\bt=)(["'])e\2/g, '$1$2str$2')
  return changed === text ? part : new Uint8Array(strToU8(changed))
}

function rowsOf(data: readonly (readonly unknown[])[]): Sheet {
  return data.map((row) => row.map(cellOf))
}

function cellOf(value: unknown): SheetCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value instanceof Date ? value : null
}
