#!/usr/bin/env bash
# duration-fns computes with ISO 8601 durations: between(a, b) is the duration from one day to the other, apply(a, duration)
# the day after it.
# Guess: from the 20th of January to the 10th of February are 21 days, and apply(a, between(a, b)) is b.
# Seen: they are 1 month and -10 days, mixed in sign; so are the durations of nearly half of all pairs of days in a year. From
# the 31st of January to the next day is 1 month and -30 days, and applied to the 31st that is the 29th, before the start.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact duration-fns@3.0.2
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { apply, between, toString } from 'duration-fns'

const show = (from, to) => {
  const duration = between(from, to)
  const reached = apply(from, duration).toISOString().slice(0, 10)
  console.log(`duration-fns 3.0.2: ${from} to ${to} is ${toString(duration)}, which leads to ${reached}`)
  return [toString(duration), reached]
}
assert.deepEqual(show('2026-01-20', '2026-02-10'), ['P1M-10D', '2026-02-10'])
assert.deepEqual(show('2026-01-31', '2026-02-01'), ['P1M-30D', '2026-01-29'])
assert.deepEqual(show('2024-02-29', '2025-02-28'), ['P1Y-1D', '2025-02-27'])

const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)))
const pairs = days.flatMap((from, index) => days.slice(index + 1).map((to) => [from, to, between(from, to)]))
const mixed = pairs.filter(([, , { months, days }]) => months > 0 && days < 0).length
const missed = pairs.filter(([from, to, duration]) => apply(from, duration).getTime() !== to.getTime()).length
console.log(`of ${pairs.length} pairs of days in 2026, ${mixed} are mixed in sign and ${missed} do not lead to the later day`)
assert.deepEqual([pairs.length, mixed, missed], [66430, 29277, 564])
JS
TZ=UTC node check.mjs
