#!/usr/bin/env bash
# odata-query writes the $filter of an OData request from an object; its README joins a list of conditions by `and`, at the
# top and inside `any` and `all`.
# Guess: [{ Amount: { gt: 100 } }, { Amount: { lt: 500 } }] asks for both, wherever the list stands.
# Seen: at the top it does. Inside `any` and `all` conditions on one property push each other out, and the last is all that is
# asked; so do two lists under `or`, though they name other properties. Under an explicit `and` both are there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact odata-query@8.1.0
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import buildQuery from 'odata-query'

const filterOf = (filter) => buildQuery({ filter }).replace('?$filter=', '')
const both = [{ Amount: { gt: 100 } }, { Amount: { lt: 500 } }]
const eithers = [{ or: [{ Kind: 'a' }, { Kind: 'b' }] }, { or: [{ State: 'c' }, { State: 'd' }] }]
const seen = {
  'at the top': filterOf(both),
  'in any': filterOf({ Lines: { any: both } }),
  'in all': filterOf({ Lines: { all: both } }),
  'in any, by and': filterOf({ Lines: { any: { and: both } } }),
  'two properties': filterOf({ Lines: { any: [{ Amount: { gt: 100 } }, { Rate: { lt: 500 } }] } }),
  'two lists': filterOf({ Lines: { any: eithers } }),
}
console.log('odata-query 8.1.0')
console.log(seen)
assert.deepEqual(seen, {
  'at the top': 'Amount gt 100 and Amount lt 500',
  'in any': 'Lines/any(lines:lines/Amount lt 500)',
  'in all': 'Lines/all(lines:lines/Amount lt 500)',
  'in any, by and': 'Lines/any(lines:((lines/Amount gt 100) and (lines/Amount lt 500)))',
  'two properties': 'Lines/any(lines:lines/Amount gt 100 and lines/Rate lt 500)',
  'two lists': "Lines/any(lines:((lines/State eq 'c') or (lines/State eq 'd')))",
})
JS
node check.mjs
