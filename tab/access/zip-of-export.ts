import { strToU8, zipSync } from 'fflate'
import type { ExportedRecord, ExportMineOutput } from '#contract/export-mine'
import type { Reader } from '../words/reader.ts'
import { pageOfExport, type NumbersOf } from './page-of-export.ts'

/** One's own copy in one file: a page to read, and the same as JSON with every detail, for machines. */
export function zipOfExport(
  { fileName, json }: ExportMineOutput,
  making: Reader & { numbersOf: NumbersOf },
): { name: string; bytes: Blob } {
  const record = JSON.parse(json) as ExportedRecord
  const page = pageOfExport(record, making)
  const files = { [fileName.replace(/json$/, 'html')]: strToU8(page), [fileName]: strToU8(json) }
  const zipped = zipSync(files, { mtime: new Date(record.exportedAt) })
  return { name: fileName.replace(/json$/, 'zip'), bytes: new Blob([zipped], { type: 'application/zip' }) }
}
