#!/usr/bin/env bash
# ical.js works out on which days a rule of a calendar (RFC 5545) falls.
# Guess: a part of a rule that it takes without a word it follows, and a day that a year does not have is left out, as the
# RFC says of invalid dates.
# Seen: the 29th of February of every year is the 1st of March in the others. BYWEEKNO, the number before a day of a yearly
# rule, and BYSETPOS of a weekly or yearly rule, or of days of the month, are as if they were not there: the Monday of week 53,
# and the 20th Monday of a year, is every Monday. Of BYDAY in a month BYSETPOS is followed. rrule-temporal follows all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1 rrule-temporal@2.2.8
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'

// Each begins on a day of its own rule.
const rules = [
  ['2024-02-29', 'FREQ=YEARLY;COUNT=3'],
  ['2026-12-28', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3'],
  ['2026-05-18', 'FREQ=YEARLY;BYDAY=20MO;COUNT=3'],
  ['2026-01-05', 'FREQ=YEARLY;BYDAY=MO;BYSETPOS=1;COUNT=3'],
  ['2026-01-05', 'FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=1;COUNT=3'],
  ['2026-01-30', 'FREQ=MONTHLY;BYMONTHDAY=30,31;BYSETPOS=1;COUNT=3'],
  ['2026-01-30', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3'],
]

function byIcal(day, rule) {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${day}T09:00:00`))
  return [1, 2, 3].map(() => days.next().toString().slice(0, 10)).join(' ')
}
function byPeer(day, rule) {
  const rruleString = `DTSTART:${day.replaceAll('-', '')}T090000Z\nRRULE:${rule}`
  return new RRuleTemporal({ rruleString }).all().map((time) => time.toString().slice(0, 10)).join(' ')
}
const seen = rules.map(([day, rule]) => [rule, byIcal(day, rule), byPeer(day, rule)])
console.log('rule, ical.js 2.2.1, rrule-temporal 2.2.8')
for (const row of seen) console.log(row.join(' | '))
assert.deepEqual(
  seen.map(([, own]) => own),
  [
    '2024-02-29 2025-03-01 2026-03-01',
    '2027-01-04 2027-01-11 2027-01-18',
    '2026-05-18 2026-05-25 2026-06-01',
    '2026-01-05 2026-01-12 2026-01-19',
    '2026-01-05 2026-01-07 2026-01-12',
    '2026-01-30 2026-01-31 2026-03-30',
    '2026-01-30 2026-02-27 2026-03-31',
  ],
)
assert.deepEqual(
  seen.map(([, , peer]) => peer),
  [
    '2024-02-29 2028-02-29 2032-02-29',
    '2026-12-28 2032-12-27 2037-12-28',
    '2026-05-18 2027-05-17 2028-05-15',
    '2026-01-05 2027-01-04 2028-01-03',
    '2026-01-05 2026-01-12 2026-01-19',
    '2026-01-30 2026-03-30 2026-04-30',
    '2026-01-30 2026-02-27 2026-03-31',
  ],
)
JS
node check.mjs
