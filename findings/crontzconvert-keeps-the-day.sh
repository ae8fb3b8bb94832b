#!/usr/bin/env bash
# crontzconvert turns a cron expression for one time zone into one for another.
# Guess: what cannot be one expression in the other zone is refused: Monday to Friday from 9 to 17 in UTC is two sets of days
# in Tokyo, and 9:00 and 9:45 are 14:30 and 15:15 in Kolkata.
# Seen: it answers without a word. One time each is right (23:00 on the 15th is 08:00 on the 16th); of several, those past
# midnight keep the old day, so Monday's 00:00 stands for Tuesday's, and a minute past the hour keeps the old hour, 14:15 for
# 15:15. 23:00 on the 28th of February is the 29th in Lagos: it runs once in four years instead of each year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact crontzconvert@1.1.1
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import crontzconvert from 'crontzconvert'

const { convert } = crontzconvert
const show = (cron, zone) => {
  const converted = convert(cron, 'UTC', zone)
  console.log(`crontzconvert 1.1.1: ${cron} in UTC is ${converted} in ${zone}`)
  return converted
}
assert.equal(show('0 0 23 15 * *', 'Asia/Tokyo'), '0 0 8 16 * *')
// 15:00 to 17:00 in UTC is 00:00 to 02:00 of the next day, Tuesday to Saturday.
assert.equal(show('0 0 9-17 * * 1-5', 'Asia/Tokyo'), '0 0 0-2,18-23 * * 1-5')
assert.equal(show('0 0 8,20 15 * *', 'Asia/Tokyo'), '0 0 5,17 15 * *')
// 09:45 in UTC is 15:15 in Kolkata.
assert.equal(show('0 0,45 9 * * *', 'Asia/Kolkata'), '0 15,30 14 * * *')
// The day after the 28th of February is the 1st of March in three years of four.
assert.equal(show('0 0 23 28 2 *', 'Africa/Lagos'), '0 0 0 29 2 *')
JS
node check.mjs
