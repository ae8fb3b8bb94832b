#!/usr/bin/env bash
# edtf reads dates of ISO 8601-2 (EDTF) and says of each when it begins and ends (min, max) and what it covers.
# Guess: {2026-01..2026-03} ends with March, as the interval 2026-01/2026-03 and the list {2026-01,2026-02,2026-03} do.
# Seen: it iterates over the three months as they do, and ends with January: a run of dates at the end of a list counts by its
# first. So a list of Monday to Friday does not cover Wednesday.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact edtf@4.11.1
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import edtf from 'edtf'

/** The months or days that a date goes over, its last day, and whether it covers one in the middle. */
function show(text, middle) {
  const date = edtf(text)
  const months = [...date].map((part) => part.edtf).join(' ')
  const row = [months, new Date(date.max).toISOString().slice(0, 10), date.covers(edtf(middle))]
  console.log(`edtf 4.11.1: ${text} goes over ${row[0]}, ends on ${row[1]}, covers ${middle}: ${row[2]}`)
  return row
}
const months = '2026-01 2026-02 2026-03'
assert.deepEqual(show('2026-01/2026-03', '2026-02'), [months, '2026-03-31', true])
assert.deepEqual(show('{2026-01,2026-02,2026-03}', '2026-02'), [months, '2026-03-31', true])
assert.deepEqual(show('{2026-01..2026-03}', '2026-02'), [months, '2026-01-31', false])
assert.deepEqual(show('[2026-01..2026-03]', '2026-02'), [months, '2026-01-31', false])
const week = '2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09'
assert.deepEqual(show('{2026-01-05..2026-01-09}', '2026-01-07'), [week, '2026-01-05', false])
JS
node check.mjs
