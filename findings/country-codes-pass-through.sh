#!/usr/bin/env bash
# i18n-iso-countries turns country names and codes into ISO codes.
# Guess: a conversion of a code that ISO does not have answers undefined, as the conversion of a name does.
# Seen: two letters are only written in capitals; UK and XX come back, although isValid knows neither.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact i18n-iso-countries@7.14.0
cat >check.cjs <<'JS'
const assert = require('node:assert/strict')
const countries = require('i18n-iso-countries')

console.log('i18n-iso-countries', require('i18n-iso-countries/package.json').version)
const seen = ['GBR', '826', 'uk', 'XX'].map((code) => [code, countries.toAlpha2(code), countries.isValid(code)])
for (const [code, alpha2, isValid] of seen) console.log(`toAlpha2('${code}') is ${alpha2}, isValid('${code}') is ${isValid}`)
console.log("getAlpha2Code('Atlantis') is", countries.getAlpha2Code('Atlantis', 'en'))
assert.deepEqual(seen, [['GBR', 'GB', true], ['826', 'GB', true], ['uk', 'UK', false], ['XX', 'XX', false]])
assert.equal(countries.getAlpha2Code('Atlantis', 'en'), undefined)
JS
node check.cjs
