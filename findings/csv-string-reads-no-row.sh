#!/usr/bin/env bash
# csv-string finds out by itself what parts the columns: comma, semicolon, stroke or tab, whichever stands first in the file.
# Guess: what stands in quotes is no separator; and if it were taken for one, the columns would be wrong.
# Seen: in a German file whose first head is "Nachname, Vorname" it takes the comma for the separator and gives no row at
# all, without an error. With the semicolon named, or the two columns exchanged, it reads every row.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-string@4.1.1
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { detect, parse } from 'csv-string'

const file = '"Nachname, Vorname";Anteil\n"Meier, Anna";12,5\n"Roth, Ben";8\n'
const exchanged = 'Anteil;"Nachname, Vorname"\n12;"Meier, Anna"\n'
const rows = [
  ['Nachname, Vorname', 'Anteil'],
  ['Meier, Anna', '12,5'],
  ['Roth, Ben', '8'],
]
console.log('csv-string 4.1.1')
console.log('separator found:', JSON.stringify(detect(file)))
console.log('rows:', JSON.stringify(parse(file)))
console.log('rows, with the semicolon named:', JSON.stringify(parse(file, ';')))
console.log('rows, with the columns exchanged:', JSON.stringify(parse(exchanged)))

assert.equal(detect(file), ',')
assert.deepEqual(parse(file), [])
assert.deepEqual(parse(file, ';'), rows)
assert.equal(parse(exchanged).length, 2)
JS
node check.mjs
