#!/usr/bin/env bash
# @balena/odata-parser and odata-v4-parser read the $filter of an OData request into a tree.
# Guess: both bind as the standard says (OData 4.01, part 2, Operator Precedence), `not` before `and` before `or`; so a bracket
# around what binds anyway changes nothing, and both trees choose the same rows.
# Seen: each has one half of it. For balena `late or open and mine` is `(late or open) and mine`, 3 of 8 rows and not 5; for
# the other `not (late) and mine` is `not (late and mine)`, 6 rows and not 2. Neither says a word; brackets help both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @balena/odata-parser@4.3.5 odata-v4-parser@0.1.29
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import balena from '@balena/odata-parser'
import v4 from 'odata-v4-parser'

const rows = [...'01'].flatMap((late) => [...'01'].flatMap((open) => [...'01'].map((mine) => ({ late, open, mine }))))
const isYes = (row, name) => row[name] === '1'

const holdsForBalena = ([name, ...parts], row, binds) => {
  if (name === 'eq') return isYes(row, parts[0].name) === binds[parts[1].bind][1]
  const held = parts.map((part) => holdsForBalena(part, row, binds))
  return { and: held.every(Boolean), or: held.some(Boolean), not: !held[0] }[name]
}
const holdsForV4 = ({ type, value }, row) => {
  if (type === 'BoolParenExpression') return holdsForV4(value, row)
  if (type === 'NotExpression') return !holdsForV4(value, row)
  if (type === 'EqualsExpression') return isYes(row, value.left.raw) === (value.right.raw === 'true')
  const held = [value.left, value.right].map((part) => holdsForV4(part, row))
  return { AndExpression: held.every(Boolean), OrExpression: held.some(Boolean) }[type]
}
const chosen = (filter) => {
  const { tree, binds } = balena.parse(`/tasks?$filter=${filter}`)
  const byBalena = rows.filter((row) => holdsForBalena(tree.options.$filter, row, binds)).length
  const byV4 = rows.filter((row) => holdsForV4(v4.filter(filter), row)).length
  console.log(`of 8 rows @balena/odata-parser 4.3.5 chooses ${byBalena}, odata-v4-parser 0.1.29 ${byV4}: ${filter}`)
  return [byBalena, byV4]
}
assert.deepEqual(chosen('late eq true or open eq true and mine eq true'), [3, 5])
assert.deepEqual(chosen('late eq true or (open eq true and mine eq true)'), [5, 5])
assert.deepEqual(chosen('not (late eq true) and mine eq true'), [2, 6])
assert.deepEqual(chosen('(not (late eq true)) and mine eq true'), [2, 2])
JS
node check.mjs
