#!/usr/bin/env bash
# node-ical reads .ics files; expandRecurringEvent lists the instances of a series between two instants, with "proper
# RECURRENCE-ID handling built in". ical-expander (on ical.js) answers the same question for the same file.
# Guess: a weekly talk of Monday 14 that was moved to Thursday 24 is found by whoever asks for the days 22 to 26.
# Seen: ical-expander finds it, node-ical answers with no instance at all; asked from the 14th on, node-ical knows it too. An
# instance must lie in the range both before and after its move, so a week’s list misses every talk moved into the week.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-ical@0.26.1 ical-expander@3.2.0 ical.js@2.2.1
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import IcalExpander from 'ical-expander'
import ical from 'node-ical'

const same = ['UID:talk@example.com', 'DTSTAMP:20260901T000000Z']
const file = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN',
  'BEGIN:VEVENT', ...same, 'DTSTART:20260907T090000Z', 'DTEND:20260907T093000Z', 'RRULE:FREQ=WEEKLY;COUNT=3', 'END:VEVENT',
  'BEGIN:VEVENT', ...same, 'RECURRENCE-ID:20260914T090000Z', 'DTSTART:20260924T090000Z', 'DTEND:20260924T093000Z', 'END:VEVENT',
  'END:VCALENDAR', '',
].join('\r\n')

const series = Object.values(ical.sync.parseICS(file)).find((part) => part.type === 'VEVENT')
const byNodeIcal = (from, to) =>
  ical.expandRecurringEvent(series, { from: new Date(from), to: new Date(to) }).map(({ start }) => start.toISOString())
const byExpander = (from, to) => {
  const { events, occurrences } = new IcalExpander({ ics: file }).between(new Date(from), new Date(to))
  return [...events, ...occurrences].map(({ startDate }) => startDate.toJSDate().toISOString())
}

const week = ['2026-09-22T00:00:00Z', '2026-09-27T00:00:00Z']
console.log('the week it was moved into, ical-expander 3.2.0:', byExpander(...week))
console.log('the week it was moved into, node-ical 0.26.1:   ', byNodeIcal(...week))
console.log('from the old day on, node-ical 0.26.1:          ', byNodeIcal('2026-09-14T00:00:00Z', week[1]))
assert.deepEqual(byExpander(...week), ['2026-09-24T09:00:00.000Z'])
assert.deepEqual(byNodeIcal(...week), [])
assert.ok(byNodeIcal('2026-09-14T00:00:00Z', week[1]).includes('2026-09-24T09:00:00.000Z'))
JS
node check.mjs
