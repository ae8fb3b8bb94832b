#!/usr/bin/env bash
# ts-ics reads .ics files; extendByRecurrenceRule lists the instances of a series from its rule and its start.
# Guess: six working days from Friday 4 September at nine end on Friday the 11th, the last Fridays from 30 January 2026 on
# begin with that day, at nine (RFC 5545: COUNT is what is left after BYDAY, the time is the start's), and a series on the
# 31st skips the months without one.
# Seen: there are four working days, as Saturday and Sunday are counted and then left out. The last Fridays begin in
# February and lie at midnight. The 31st becomes the 28th in February and stays the 28th from then on.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact ts-ics@2.4.6
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { convertIcsEvent, extendByRecurrenceRule } from 'ts-ics'

const instances = (start, rule) => {
  const lines = ['BEGIN:VEVENT', 'UID:a@example.com', 'DTSTAMP:20260101T000000Z', 'SUMMARY:a', `DTSTART:${start}`, `RRULE:${rule}`]
  const event = convertIcsEvent(undefined, [...lines, 'END:VEVENT', ''].join('\r\n'))
  const found = extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date })
  const minutes = found.map((date) => date.toISOString().slice(0, 16))
  console.log('ts-ics 2.4.6:', start, rule, '\n ', minutes.join(' '))
  return minutes
}
assert.deepEqual(instances('20260904T090000Z', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=6'), [
  '2026-09-04T09:00',
  '2026-09-07T09:00',
  '2026-09-08T09:00',
  '2026-09-09T09:00',
])
assert.deepEqual(instances('20260130T090000Z', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3'), [
  '2026-02-27T00:00',
  '2026-03-27T00:00',
  '2026-04-24T00:00',
])
assert.deepEqual(instances('20260131T090000Z', 'FREQ=MONTHLY;COUNT=3'), [
  '2026-01-31T09:00',
  '2026-02-28T09:00',
  '2026-03-28T09:00',
])
JS
TZ=UTC node check.mjs
