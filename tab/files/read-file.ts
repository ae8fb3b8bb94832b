import type { Sheet } from '#domain/segments/sheet-cell'
import type { CountHeads } from './count-heads.ts'
import { decodeText } from './decode-text.ts'

/** A file larger than this is not even opened. */
export const fileMaxBytes = 30 * 1_048_576

/** A file as rows, with the name of the sheet where it has one; or why there are none. */
export type FileRead =
  | { kind: 'sheet'; sheet: Sheet; name?: string }
  | { kind: 'too-large' | 'no-workbook' | 'ods' | 'old-or-locked' | 'no-table' }
  | { kind: 'broken-quotes'; row: number }

/** Reads a spreadsheet or a text of separated values. What the file is, its first bytes say, not its name. */
export async function readFile(file: Blob, heads: CountHeads): Promise<FileRead> {
  if (file.size > fileMaxBytes) return { kind: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'old-or-locked' }
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readWorkbook(bytes, heads)
  return readText(decodeText(bytes), heads)
}

/** Reads separated values, as a file holds them or as they come by copying cells of a spreadsheet. */
export async function readText(text: string, heads: CountHeads): Promise<FileRead> {
  // No text holds a zero; a picture or a PDF does.
  if (text.includes('\0') || text.startsWith('%PDF')) return { kind: 'no-table' }
  const { readCsv } = await import('./read-csv.ts')
  const { sheet, brokenRow } = readCsv(text, heads)
  return brokenRow === undefined ? { kind: 'sheet', sheet } : { kind: 'broken-quotes', row: brokenRow }
}

async function readWorkbook(bytes: Uint8Array, heads: CountHeads): Promise<FileRead> {
  // A workbook is read rarely, and the reader is large.
  const { readXlsx } = await import('./read-xlsx.ts')
  try {
    return await readXlsx(bytes, heads)
  } catch {
    return { kind: 'no-workbook' }
  }
}

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
