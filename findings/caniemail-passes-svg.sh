#!/usr/bin/env bash
# caniemail checks a mail's HTML against its copy of the support tables.
# Guess: what those tables call unsupported is reported; property names count in any case, as in CSS.
# Seen: inline <svg>, "n" for every Outlook for Windows and Gmail in the tables, passes; so does "Opacity".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact caniemail@1.0.5
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { caniemail, rawData } from 'caniemail'

const clients = ['outlook.windows', 'gmail.*']
const passes = (html) => caniemail({ clients, html }).success
const svg = rawData.data.find((feature) => feature.slug === 'html-svg')
console.log('caniemail 1.0.5, tables of', rawData.last_update_date)
console.log('table on inline svg, Outlook for Windows:', JSON.stringify(svg.stats.outlook.windows))
console.log('inline svg passes:', passes('<p><svg width="9" height="9"></svg></p>'))
console.log('opacity passes:', passes('<p style="opacity:0">x</p>'))
console.log('Opacity passes:', passes('<p style="Opacity:0">x</p>'))
assert.ok(Object.values(svg.stats.outlook.windows).every((support) => support === 'n'))
assert.equal(passes('<p><svg width="9" height="9"></svg></p>'), true)
assert.equal(passes('<p style="opacity:0">x</p>'), false)
assert.equal(passes('<p style="Opacity:0">x</p>'), true)
JS
node check.mjs
