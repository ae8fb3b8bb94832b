#!/usr/bin/env bash
# adaptive-expressions works out the days and dates in an adaptive card's template; its timestamps are UTC.
# Guess: a day, or 24 hours, after a UTC instant is the same instant wherever it is asked; a date in "de-DE" is German.
# Seen: on a machine in Berlin addDays and addHours lose an hour over the clock change, so that a day after 00:30 is 23:30 of
# the very same date; addToTime does not. And formatDateTime says "Monday, 28. December" in German and French alike, though it
# takes a locale, and formatNumber follows the same one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact adaptive-expressions@4.23.3
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import adaptive from 'adaptive-expressions'

const value = (text) => {
  const { value, error } = adaptive.Expression.parse(text).tryEvaluate({})
  assert.equal(error, undefined)
  console.log((process.env.TZ ?? '').padEnd(14), text, '->', value)
  return value
}
const instant = '2026-03-29T00:30:00.000Z'
const dayAfter = '2026-03-30T00:30:00.000Z'
for (const [zone, seen] of [
  ['UTC', dayAfter],
  ['Europe/Berlin', '2026-03-29T23:30:00.000Z'],
]) {
  process.env.TZ = zone
  assert.equal(value(`addDays('${instant}', 1)`), seen)
  assert.equal(value(`addHours('${instant}', 24)`), seen)
  assert.equal(value(`addToTime('${instant}', 1, 'Day')`), dayAfter)
}
for (const locale of ['de-DE', 'fr-FR']) {
  assert.equal(value(`formatDateTime('2026-12-28T08:00:00.000Z', 'dddd, d. MMMM', '${locale}')`), 'Monday, 28. December')
}
assert.equal(value("formatNumber(12.5, 1, 'de-DE')"), '12,5')
JS
node check.mjs
