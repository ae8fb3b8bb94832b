#!/usr/bin/env bash
# ical-generator writes calendar files; a calendar may be given a zone.
# Guess: the events begin and end in that zone, and DTSTAMP stays in UTC with a Z, because RFC 5545 allows nothing else there
# (3.8.7.2).
# Seen: beginning, end, UNTIL and DTSTAMP all lose their Z, keep the digits of UTC, and name no zone instead: an event at eight
# in UTC is at eight wherever its reader is. Where the event itself has the zone, or nobody has one, both stay in UTC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical-generator@11.1.2
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import ical from 'ical-generator'

function linesOf({ ofCalendar, ofEvent }) {
  const calendar = ical(ofCalendar ? { timezone: ofCalendar } : {})
  calendar.createEvent({
    id: 'weekly',
    stamp: new Date('2026-03-01T12:00:00Z'),
    start: new Date('2026-03-02T08:00:00Z'),
    end: new Date('2026-03-02T08:30:00Z'),
    summary: 'Weekly',
    ...(ofEvent ? { timezone: ofEvent } : {}),
    repeating: { freq: 'WEEKLY', until: new Date('2026-04-30T21:59:59Z') },
  })
  return calendar.toString().split('\r\n').filter((line) => /^(DTSTAMP|DTSTART|RRULE)/.test(line))
}
const zone = 'Europe/Berlin'
const seen = {
  'of the event': linesOf({ ofEvent: zone }),
  'of the calendar': linesOf({ ofCalendar: zone }),
  none: linesOf({}),
}
console.log('ical-generator 11.1.2, on a machine in UTC')
console.log(seen)
assert.deepEqual(seen, {
  'of the event': [
    'DTSTAMP:20260301T120000Z',
    'DTSTART;TZID=Europe/Berlin:20260302T080000',
    'RRULE:FREQ=WEEKLY;UNTIL=20260430T215959Z',
  ],
  'of the calendar': [
    'DTSTAMP:20260301T120000',
    'DTSTART:20260302T080000',
    'RRULE:FREQ=WEEKLY;UNTIL=20260430T215959',
  ],
  none: ['DTSTAMP:20260301T120000Z', 'DTSTART:20260302T080000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20260430T215959Z'],
})
JS
TZ=UTC node check.mjs
