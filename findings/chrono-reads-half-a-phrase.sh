#!/usr/bin/env bash
# chrono-node finds dates in text, in several languages.
# Guess: "friday week" (British for the Friday after this one) and "übernächsten Freitag" are read as a week later, or not
# at all, so that whoever asks can fall back on asking the person.
# Seen: both are the very next Friday; of "first monday in november" a Monday in October and 1 November remain. Nothing in
# the result tells that a word beside the day was left out; only its `text` is shorter than what was typed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'

const thursday = new Date(2026, 9, 15, 9)
const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-')
const read = (parser, text) => parser.parse(text, thursday, { forwardDate: true }).map((one) => [one.text, day(one.start.date())])

console.log('chrono-node', JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8')).version)
const cases = [
  [chrono.en.GB, 'friday week', [['friday', '2026-10-16']]],
  [chrono.de, 'übernächsten Freitag', [['Freitag', '2026-10-16']]],
  [chrono.en.GB, 'first monday in november', [['monday', '2026-10-19'], ['november', '2026-11-1']]],
]
for (const [parser, text, seen] of cases) {
  const found = read(parser, text)
  console.log(JSON.stringify(text), 'on Thursday 2026-10-15:', JSON.stringify(found))
  assert.deepEqual(found, seen)
}
JS
node check.mjs
