#!/usr/bin/env bash
# @microsoft/kiota-abstractions holds the types of the clients that are generated for Microsoft Graph; TimeOnly is a time of
# day (Edm.TimeOfDay).
# Guess: what stands after the point is a fraction of the second, so 09:00:00.5 and 09:00:00.500 are the same half second.
# Seen: it is taken for a count of 100 nanoseconds: .5 is half a microsecond and is written as .0000005, .500 as .0000500.
# Only a fraction of all seven digits, as it writes them itself, is read right, so no round trip shows it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/kiota-abstractions@1.0.0-preview.109
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { TimeOnly } from '@microsoft/kiota-abstractions'

const readAndWritten = ['09:00:00', '09:00:00.5', '09:00:00.500', '17:59:59.999', '09:00:00.5000000'].map((text) => {
  const written = TimeOnly.parse(text).toString()
  console.log(`kiota-abstractions 1.0.0-preview.109: ${text} is read and written as ${written}`)
  return written
})
const halfPast = TimeOnly.fromDate(new Date(2026, 11, 7, 9, 0, 0, 500)).toString()
console.log('a Date half a second after nine is written as', halfPast)
assert.deepEqual(readAndWritten, [
  '09:00:00.0000000',
  '09:00:00.0000005',
  '09:00:00.0000500',
  '17:59:59.0000999',
  '09:00:00.5000000',
])
assert.equal(halfPast, '09:00:00.5000000')
JS
node check.mjs
