#!/usr/bin/env bash
# jStat gives the quantiles from which the limits of a share are made: Clopper and Pearson's from beta, small samples' from t.
# Guess: the more people, the closer beta and t come to the normal curve, and jStat with them.
# Seen: right to six digits up to 100,000. At a million against a million, the "median" of a symmetric beta has 46.4 % below
# it; t at 100 million degrees is 1.9570, below the normal curve's 1.9600, which no t can be. No error and no NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact jstat@1.9.6
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import jStat from 'jstat'

const { beta, studentt, normal } = jStat.jStat ?? jStat
console.log('jstat 1.9.6')
for (const people of [1e3, 1e4, 1e5, 1e6]) {
  const middle = beta.inv(0.5, people, people)
  console.log(`beta(${people}, ${people}): median ${middle}, below it ${beta.cdf(middle, people, people)}`)
}
for (const degrees of [1e4, 1e6, 1e8]) console.log(`t(${degrees}) at 97.5 %: ${studentt.inv(0.975, degrees)}`)
console.log(`normal at 97.5 %: ${normal.inv(0.975, 0, 1)}`)

assert.ok(Math.abs(beta.inv(0.5, 1e5, 1e5) - 0.5) < 1e-6)
assert.ok(Math.abs(beta.inv(0.5, 1e6, 1e6) - 0.5) > 5e-6)
assert.ok(Math.abs(beta.cdf(beta.inv(0.5, 1e6, 1e6), 1e6, 1e6) - 0.464) < 0.001)
assert.ok(studentt.inv(0.975, 1e4) > normal.inv(0.975, 0, 1))
assert.ok(studentt.inv(0.975, 1e8) < normal.inv(0.975, 0, 1) - 0.002)
JS
node check.mjs
