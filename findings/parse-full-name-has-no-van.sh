#!/usr/bin/env bash
# parse-full-name takes a name apart into title, first and last name; we looked for somebody's first name.
# Guess: of two plain words the first is the first name.
# Seen: of Van Nguyen, Della Reese, Bar Refaeli and San Miguel the first name is empty, because it may begin a last name
# elsewhere; Max Prof has the title "Prof" and no first name, Jo Esq the suffix "Esq". humanparser finds the first name of
# each, and calls "Ben Ali" one last name where the other parts it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-full-name@1.2.7 humanparser@2.7.0
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import humanparser from 'humanparser'
import { parseFullName } from 'parse-full-name'

const names = ['Priya Nair', 'Van Nguyen', 'Della Reese', 'Bar Refaeli', 'San Miguel', 'Max Prof', 'Jo Esq', 'Sara Ben Ali']
const seen = names.map((name) => {
  const { title, first, middle, last, suffix } = parseFullName(name)
  return [name, [title, first, middle, last, suffix].join('/'), humanparser.parseName(name).firstName]
})
console.log('name, title/first/middle/last/suffix by parse-full-name 1.2.7, first name by humanparser 2.7.0')
for (const row of seen) console.log(row.join(' | '))
assert.deepEqual(seen, [
  ['Priya Nair', '/Priya//Nair/', 'Priya'],
  ['Van Nguyen', '///Van Nguyen/', 'Van'],
  ['Della Reese', '///Della Reese/', 'Della'],
  ['Bar Refaeli', '///Bar Refaeli/', 'Bar'],
  ['San Miguel', '///San Miguel/', 'San'],
  ['Max Prof', 'Prof///Max/', 'Max'],
  ['Jo Esq', '///Jo/Esq', 'Jo'],
  ['Sara Ben Ali', '/Sara/Ben/Ali/', 'Sara'],
])
JS
node check.mjs
