#!/usr/bin/env bash
# gini computes the Gini coefficient of a list of numbers.
# Guess: four of whom one has everything is 1 (the sample form, n/(n-1)); where nobody has anything there is no answer.
# Seen: 0.75, the population form, which no list of four can exceed; and 0, perfect equality, for all zeros.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact gini@1.1.7
cat >check.cjs <<'JS'
const assert = require('node:assert/strict')
const gini = require('gini')

console.log('gini', require('gini/package.json').version)
for (const list of [[0, 0, 0, 1], [0, 0, 0], [5]]) console.log(JSON.stringify(list), gini.unordered([...list]))
assert.equal(gini.unordered([0, 0, 0, 1]), 0.75)
assert.equal(gini.unordered([0, 0, 0]), 0)
assert.equal(gini.unordered([5]), 0)
JS
node check.cjs
