#!/usr/bin/env bash
# wilson-score gives the lower limit of Wilson's interval for a share.
# Guess: by default that of the 95 % interval, 0.2366 for 5 of 10 (z = 1.96), and no answer for 0 of 0.
# Seen: 0.2037, the limit of the 98 % interval (z = 2.326), and 0 for 0 of 0, the same as for 0 of 10.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact wilson-score@1.0.0
cat >check.cjs <<'JS'
const assert = require('node:assert/strict')
const lower = require('wilson-score')

console.log('wilson-score', require('wilson-score/package.json').version)
console.log('5 of 10:', lower(5, 10).toFixed(4), '| with z = 1.96:', lower(5, 10, 1.959964).toFixed(4))
console.log('0 of 0:', lower(0, 0), '| 0 of 10:', lower(0, 10))
assert.equal(lower(5, 10).toFixed(4), '0.2037')
assert.equal(lower(5, 10, 1.959964).toFixed(4), '0.2366')
assert.equal(lower(0, 0), 0)
JS
node check.cjs
