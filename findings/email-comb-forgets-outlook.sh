#!/usr/bin/env bash
# email-comb takes the CSS out of a mail that nothing in the mail uses; comments for Outlook it keeps by default ("[if").
# Guess: a class that only the lines for Outlook use is used: Outlook reads what stands between <!--[if mso]> and <![endif]-->.
# Seen: what a conditional comment holds stays, class and all, and its rule is taken from the head; so Outlook alone shows it
# bare: here the button's colours are gone. Lines for all but Outlook, whose comment ends at once, keep their rule.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact email-comb@7.4.4
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { comb, version } from 'email-comb'

const rules = ['.text{color:#222}', '.button{background:#5b5fc7;color:#fff}']
const mail = (button) =>
  `<html><head><style>${rules.join('')}</style></head><body><p class="text">Hello</p>${button}</body></html>`
const cell = '<table><tr><td class="button">Open</td></tr></table>'
const kept = (button) => {
  const { result, deletedFromHead } = comb(mail(button))
  console.log('email-comb', version, 'takes', deletedFromHead, 'from', button)
  assert.ok(result.includes(button))
  return rules.filter((rule) => result.includes(rule))
}
assert.deepEqual(kept(cell), rules)
assert.deepEqual(kept(`<!--[if !mso]><!-->${cell}<!--<![endif]-->`), rules)
assert.deepEqual(kept(`<!--[if mso]>${cell}<![endif]-->`), [rules[0]])
JS
node check.mjs
