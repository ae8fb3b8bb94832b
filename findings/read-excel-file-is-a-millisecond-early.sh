#!/usr/bin/env bash
# read-excel-file reads the times that write-excel-file, by the same author, puts into a workbook.
# Guess: what goes in as a whole minute comes out as that minute.
# Seen: 448 of a day's 1,440 minutes come out one millisecond early, so cutting 00:30 down to its minute says 00:29. Midnight
# is right, so days are safe; hucre reads the same bytes as all 1,440.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact read-excel-file@9.3.17 write-excel-file@4.1.1 hucre@1.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { readXlsx } from 'hucre'
import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

const minutes = Array.from({ length: 1_440 }, (_, minute) => new Date(Date.UTC(2026, 2, 27, 0, minute)))
const cells = minutes.map((value) => [{ type: Date, value, format: 'yyyy-mm-dd hh:mm' }])
const workbook = await (await writeXlsxFile(cells)).toBuffer()

/** How many came back, by milliseconds from what went in. */
function tally(rows) {
  const counts = {}
  rows.forEach(([read], at) => {
    const off = read.getTime() - minutes[at].getTime()
    counts[off] = (counts[off] ?? 0) + 1
  })
  return counts
}
const [sheet] = await readXlsxFile(workbook)
const seen = {
  'read-excel-file': tally(sheet.data),
  'at midnight': sheet.data[0][0].toISOString(),
  'at half past midnight': sheet.data[30][0].toISOString(),
  hucre: tally((await readXlsx(workbook)).sheets[0].rows),
}
console.log('read-excel-file 9.3.17, write-excel-file 4.1.1, hucre 1.0.0: milliseconds from what was written')
console.log(seen)
assert.deepEqual(seen, {
  'read-excel-file': { 0: 992, '-1': 448 },
  'at midnight': '2026-03-27T00:00:00.000Z',
  'at half past midnight': '2026-03-27T00:29:59.999Z',
  hucre: { 0: 1_440 },
})
JS
node check.mjs
