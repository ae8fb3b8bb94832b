#!/usr/bin/env bash
# windows-iana translates between Windows' names of time zones (mailboxes, Graph) and IANA's, "all their aliases" included.
# Guess: Europe/Kyiv is answered as Europe/Kiev is, since IANA has called it so since 2022; and every name that Windows and
# Graph list leads somewhere.
# Seen: Europe/Kyiv, Pacific/Kanton and America/Ciudad_Juarez have no Windows zone and not even themselves as an alias; the
# two Windows zones called "Old" have no IANA zone. Nothing is thrown: the answer is an empty list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact windows-iana@5.1.0
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { findIana, findIanaAliases, findWindows } from 'windows-iana'

const zones = ['Europe/Kiev', 'Europe/Kyiv', 'Pacific/Kanton', 'America/Ciudad_Juarez']
const names = ['FLE Standard Time', 'Kamchatka Standard Time', 'Mid-Atlantic Standard Time']
console.log('windows-iana 5.1.0')
for (const zone of zones) {
  new Intl.DateTimeFormat('en', { timeZone: zone }) // throws if the zone did not exist
  console.log(zone.padEnd(26), findWindows(zone), 'aliases', findIanaAliases(zone))
}
for (const name of names) console.log(name.padEnd(26), findIana(name).slice(0, 2))

assert.deepEqual(zones.map((zone) => findWindows(zone)), [['FLE Standard Time'], [], [], []])
assert.deepEqual(zones.map((zone) => findIanaAliases(zone).length), [1, 0, 0, 0])
assert.deepEqual(names.map((name) => findIana(name)[0]), ['Europe/Kiev', undefined, undefined])
JS
node check.mjs
