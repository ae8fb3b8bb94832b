#!/usr/bin/env bash
# @stdlib/stats-padjust corrects the p-values of several tests for their number; "hommel" is Hommel's method.
# Guess: for 0.02 and 0.04 both are 0.04, for 0.02, 0.5 and 0.9 the first is 0.06, the same as by Holm: a value is the worst
# that Simes' test finds in any set of tests which holds it, the set of all of them among these (that is how the method is
# defined, and what p.adjust of R answers).
# Seen: two values come back as they went in, and the first of three is 0.04, under the usual 0.05, as if the set of all
# tests were left out. None is ever too large; of 8,000 values by lot, four a time, 1,572 are too small.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @stdlib/stats-padjust@0.2.1
cat >check.cjs <<'JS'
const assert = require('node:assert/strict')
const padjust = require('@stdlib/stats-padjust')

/** Simes' p-value of a set of tests: the smallest of size × p / rank. */
const simes = (set) => Math.min(...set.toSorted((a, b) => a - b).map((p, index) => (p * set.length) / (index + 1)))
/** Hommel's method by its definition: the worst over every set of tests that holds the one. */
const hommel = (ps) => {
  const sets = Array.from({ length: 2 ** ps.length - 1 }, (_, bits) => ps.map((_, index) => ((bits + 1) >> index) & 1))
  return ps.map((_, one) => Math.max(...sets.filter((set) => set[one]).map((set) => simes(ps.filter((_, index) => set[index])))))
}
const round = (ps) => ps.map((p) => Number(p.toFixed(4)))

for (const [ps, seen, defined, holm] of [
  [[0.02, 0.04], [0.02, 0.04], [0.04, 0.04], [0.04, 0.04]],
  [[0.02, 0.5, 0.9], [0.04, 0.9, 0.9], [0.06, 0.9, 0.9], [0.06, 1, 1]],
]) {
  const answers = ['hommel', 'holm'].map((method) => round(padjust(ps, method)))
  console.log('@stdlib/stats-padjust 0.2.1:', ps, 'by Hommel', answers[0], 'by Holm', answers[1], '| by definition', round(hommel(ps)))
  assert.deepEqual([...answers, round(hommel(ps))], [seen, holm, defined])
}

let lot = 1
const draw = () => (lot = (lot * 16807) % 2147483647) / 2147483647
const errors = Array.from({ length: 2000 }, () => {
  const ps = Array.from({ length: 4 }, () => draw() ** 2)
  const defined = hommel(ps)
  return padjust(ps, 'hommel').map((p, index) => p - defined[index])
}).flat()
const count = [errors.filter((error) => error < -1e-12).length, errors.filter((error) => error > 1e-12).length]
console.log(`of ${errors.length} values ${count[0]} are too small and ${count[1]} too large`)
assert.deepEqual(count, [1572, 0])
JS
node check.cjs
