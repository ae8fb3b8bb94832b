#!/usr/bin/env bash
# javascript-lp-solver takes a model of named quantities; asking for the least and the greatest value of a cell in a table of
# rounded figures is such a model: the cell has bounds of its own, and is what is optimised.
# Guess: a bound on the quantity that is optimised holds like any other.
# Seen: with the bound under the goal's own name, "at most 17" is unbounded with the result null, "3 to 17" is infeasible; the
# very same bound under a second name gives 17 and 3. Nothing is thrown. An attack that trusts "infeasible" sees no leak.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact javascript-lp-solver@1.0.3
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import solver from 'javascript-lp-solver'

const solve = (opType, bound, name) => {
  const cell = name === 'cell' ? { cell: 1 } : { cell: 1, [name]: 1 }
  const answer = solver.Solve({ optimize: 'cell', opType, constraints: { [name]: bound }, variables: { people: cell } })
  console.log(opType, JSON.stringify(bound).padEnd(19), `bound called "${name}"`.padEnd(24), JSON.stringify(answer))
  return answer
}
console.log('javascript-lp-solver 1.0.3')
assert.equal(solve('max', { max: 17 }, 'cell').bounded, false)
assert.equal(solve('max', { max: 17 }, 'bound').result, 17)
for (const opType of ['min', 'max']) assert.equal(solve(opType, { min: 3, max: 17 }, 'cell').feasible, false)
assert.equal(solve('min', { min: 3, max: 17 }, 'bound').result, 3)
assert.equal(solve('max', { min: 3, max: 17 }, 'bound').result, 17)
JS
node check.mjs
