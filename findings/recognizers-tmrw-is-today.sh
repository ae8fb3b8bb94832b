#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time finds the days in a sentence and says which ones they are.
# Guess: a word it finds as a day is the day it stands for; what it does not know it leaves alone, as it does with "eow".
# Seen: "tmrw" is found and is today, while "tmr" and "tomorrow" are the day after. "The last friday of this month" is one of
# the month before, as though "last" had been said of the month; "of next month" is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-date-time@1.3.2
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import recognizers from '@microsoft/recognizers-text-date-time'

// A Thursday: the 15th of October 2026.
const now = new Date(2026, 9, 15, 10)
const seen = {}
for (const words of [
  'tomorrow',
  'tmr',
  'tmrw',
  'first monday of this month',
  'last friday of this month',
  'last friday of next month',
  'eow',
]) {
  const found = recognizers.recognizeDateTime(words, 'en-us', undefined, now)
  seen[words] = found.flatMap(({ resolution }) => resolution.values.map(({ value }) => value))
}
console.log('@microsoft/recognizers-text-date-time 1.3.2, on 2026-10-15')
console.log(seen)
assert.deepEqual(seen, {
  tomorrow: ['2026-10-16'],
  tmr: ['2026-10-16'],
  tmrw: ['2026-10-15'],
  'first monday of this month': ['2026-10-05'],
  'last friday of this month': ['2026-09-25'],
  'last friday of next month': ['2026-11-27'],
  eow: [],
})
JS
node check.mjs
