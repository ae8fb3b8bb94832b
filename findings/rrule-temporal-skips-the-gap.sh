#!/usr/bin/env bash
# rrule-temporal expands recurrence rules with Temporal.
# Guess: 02:30 on the night of the clock change is 03:30, as RFC 5545 (3.3.5, offset before the gap) and Temporal say.
# Seen: that day has no occurrence at all, and COUNT=3 takes a later day instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact rrule-temporal@2.2.8 temporal-polyfill@1.0.8
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'

const rule = 'DTSTART;TZID=Europe/Berlin:20260328T023000\nRRULE:FREQ=DAILY;COUNT=3'
const days = new RRuleTemporal({ rruleString: rule }).all().map((at) => at.toString())
const said = Temporal.PlainDateTime.from('2026-03-29T02:30').toZonedDateTime('Europe/Berlin').toString()
console.log('rrule-temporal 2.2.8:', days.join(' '))
console.log('Temporal on 29 March 02:30:', said)
assert.equal(said, '2026-03-29T03:30:00+02:00[Europe/Berlin]')
assert.deepEqual(
  days.map((at) => at.slice(0, 16)),
  ['2026-03-28T02:30', '2026-03-30T02:30', '2026-03-31T02:30'],
)
JS
node check.mjs
