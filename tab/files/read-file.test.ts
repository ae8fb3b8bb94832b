import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSegments } from '#domain/segments/read-segments'
import { countSegmentHeads } from '../segments/count-segment-heads.ts'
import { readFile as readAnyFile, type FileRead } from './read-file.ts'

const sheets = join(import.meta.dirname, '../segments/sheets')
const readFile = (file: Blob) => readAnyFile(file, countSegmentHeads)
const today = '2026-10-15'

function rowsIn(read: FileRead) {
  if (read.kind !== 'sheet') throw new Error(read.kind)
  return read.sheet
}

async function readText(text: string, encode: (text: string) => BlobPart = (same) => same) {
  return rowsIn(await readFile(new Blob([encode(text)])))
}

const people = 'E-Mail;Abteilung;Teilzeit\r\nmia@x.example;Führung;"0,5"\r\n'
const asRead = [{ address: 'mia@x.example', segments: { department: 'Führung', workTime: 'part-time' } }]

function utf16(text: string, { mark, isBig }: { mark: boolean; isBig: boolean }): Uint8Array<ArrayBuffer> {
  const units = new DataView(new ArrayBuffer(2 * text.length + (mark ? 2 : 0)))
  if (mark) units.setUint16(0, 0xfeff, !isBig)
  for (let at = 0; at < text.length; at += 1) units.setUint16(2 * at + (mark ? 2 : 0), text.charCodeAt(at), !isBig)
  return new Uint8Array(units.buffer)
}

describe('a file as LibreOffice saves it', () => {
  const problemsOf = (file: string) =>
    readFile(new Blob([new Uint8Array(readFileSync(join(sheets, file)))])).then((read) =>
      readSegments(rowsIn(read), { today }),
    )
  const expected = [
    { kind: 'cell', row: 8, head: 'Standort', text: '#N/A', what: 'error' },
    { kind: 'cell', row: 8, head: 'Eintritt', text: '30.02.2025', what: 'no-day' },
    { kind: 'two-rows', rows: [6, 7], head: 'Abteilung', address: 'sofia.lindqvist@contoso.example' },
  ]

  test.each([
    ['segmente.xlsx', '1.5'],
    ['segmente-cp1252-semikolon.csv', '1,5'],
  ])('%s: what is wrong is named by its row, and the rest is understood', async (file, share) => {
    const { problems, people: read, columns } = await problemsOf(file)
    const notAShare = { kind: 'cell', row: 8, head: 'Teilzeit', text: share, what: 'no-work-time' }
    expect(problems).toEqual([...expected.slice(0, 2), notAShare, ...expected.slice(2)])
    expect(read.slice(0, 2)).toEqual([
      {
        address: 'jonas.weber@contoso.example',
        segments: {
          department: '0410',
          office: 'München',
          hiredOn: '2024-03-15',
          level: 'L3',
          workTime: 'part-time',
          workplace: 'site',
        },
      },
      {
        address: 'lea.dubois@contoso.example',
        segments: {
          department: 'Führung & Strategie',
          office: 'Köln; Büro 2',
          hiredOn: '2026-04-01',
          level: 'L4',
          workTime: 'full-time',
          workplace: 'remote',
        },
      },
    ])
    expect(columns.at(-1)).toEqual({ head: 'Remote', meaning: 'workplace', emptyRows: [8] })
  })

  test('a workbook in which a formula failed where the address should be', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(sheets, 'segmente.xlsx'))))
    const path = 'xl/worksheets/sheet1.xml'
    const sheet = strFromU8(parts[path]!).replace(
      /<c r="A4"[^>]*>.*?<\/c>/,
      '<c r="A4" t="e"><f>NA()</f><v>#N/A</v></c>',
    )
    parts[path] = strToU8(sheet)
    const read = await readFile(new Blob([zipSync(parts)]))
    const [first] = readSegments(rowsIn(read), { today }).problems
    expect(first).toEqual({ kind: 'cell', row: 4, head: 'E-Mail', text: '#N/A', what: 'error' })
  })

  test('a workbook whose elements have a prefix, as other programs write them: a failed formula is no empty cell', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(sheets, 'segmente.xlsx'))))
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    for (const [path, part] of Object.entries(parts)) {
      const text = strFromU8(part)
      if (text.includes(main))
        parts[path] = strToU8(text.replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2').replace(main, main.replace('=', ':x=')))
    }
    const read = readSegments(rowsIn(await readFile(new Blob([zipSync(parts)]))), { today })
    expect(read.problems[0]).toEqual(expected[0])
  })

  test('a workbook with a sheet of more than a megabyte', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(sheets, 'segmente.xlsx'))))
    const path = 'xl/worksheets/sheet1.xml'
    const row = (at: number) =>
      `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>person${at}@contoso.example</t></is></c><c r="B${at}" t="inlineStr"><is><t>Sales</t></is></c></row>`
    const added = Array.from({ length: 9_000 }, (_, at) => row(at + 9)).join('')
    parts[path] = strToU8(strFromU8(parts[path]!).replace('</sheetData>', `${added}</sheetData>`))
    expect(parts[path].length).toBeGreaterThan(1_000_000)
    expect(rowsIn(await readFile(new Blob([zipSync(parts)])))).toHaveLength(9_008)
  })
})

describe('text', () => {
  test.each([
    ['UTF-8', (text: string) => text],
    ['UTF-8 with its mark', (text: string) => `\uFEFF${text}`],
    ['Windows-1252', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    ['UTF-16 of Windows', (text: string) => utf16(text, { mark: true, isBig: false })],
    ['UTF-16, the other end first', (text: string) => utf16(text, { mark: true, isBig: true })],
    ['UTF-16 without a mark', (text: string) => utf16(text, { mark: false, isBig: false })],
  ])('in %s', async (_, encode) => {
    expect(readSegments(await readText(people, encode), { today }).people).toEqual(asRead)
  })

  test.each([',', ';', '\t', '|'])('separated by %j, said or not', async (delimiter) => {
    const text = people.replaceAll(';', delimiter)
    expect(readSegments(await readText(text), { today }).people).toEqual(asRead)
    expect(readSegments(await readText(`sep=${delimiter}\r\n${text}`), { today }).people).toEqual(asRead)
  })

  test('a title with commas above, line breaks in a cell, old Mac line ends, empty rows and columns', async () => {
    const title = 'Stand 1.10.2026, ohne Azubis, ohne Externe, vorläufig;;\n;;\n'
    const { people: read } = readSegments(await readText(`${title};E-Mail;Büro\n;mia@x.example;"Köln\nMitte"\n;;\n`), {
      today,
    })
    expect(read).toEqual([{ address: 'mia@x.example', segments: { office: 'Köln Mitte' } }])
    expect(readSegments(await readText(people.replaceAll('\r\n', '\r')), { today }).people).toEqual(asRead)
  })

  test('a quotation mark that is never closed is named by its row', async () => {
    expect(await readFile(new Blob(['E-Mail;Abteilung\na@x.example;A\nb@x.example;"B\nc@x.example;C\n']))).toEqual({
      kind: 'broken-quotes',
      row: 3,
    })
  })
})

test('what is no table says what it is', async () => {
  const kindOf = async (...parts: BlobPart[]) => (await readFile(new Blob(parts))).kind
  expect(await kindOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-or-locked')
  expect(await kindOf(zipSync({ 'content.xml': strToU8('<x/>') }))).toBe('ods')
  expect(await kindOf(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('no-workbook')
  expect(await kindOf(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toBe('no-workbook')
  expect(await kindOf('%PDF-1.7')).toBe('no-table')
  expect(await kindOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))).toBe('no-table')
  expect(await kindOf('')).toBe('sheet')
})
