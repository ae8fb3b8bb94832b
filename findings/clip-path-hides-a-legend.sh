#!/usr/bin/env bash
# accessibility-checker-engine (IBM's checker) asks for a legend in every fieldset.
# Guess: a legend that only the eye does not see, in the usual way of clip-path: inset(50%), is a legend; readers hear it.
# Seen: with clip-path the fieldset "does not have a <legend>"; with clip: rect(0 0 0 0), which hides the same, it has one.
# axe takes both for a legend.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact accessibility-checker-engine@4.0.34 axe-core@4.14.1 playwright-core@1.65.1 @sparticuz/chromium@153.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;'
const page = (style) => `<!doctype html><html lang="en"><title>Order</title><main><h1>Order</h1>
<fieldset><legend style="${hidden}${style}">Order by</legend><button type="button">Name</button></fieldset></main></html>`
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: ['--no-sandbox'] })
const found = {}
for (const style of ['clip-path:inset(50%)', 'clip:rect(0 0 0 0)']) {
  const tab = await browser.newPage()
  await tab.setContent(page(style))
  await tab.evaluate(readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8'))
  await tab.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  found[style] = await tab.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility'])
    const { violations } = await axe.run()
    return {
      ibm: results.filter(({ value }) => value[1] === 'FAIL').map(({ ruleId }) => ruleId),
      axe: violations.map(({ id }) => id),
    }
  })
}
await browser.close()
console.log(found)
assert.deepEqual(found['clip-path:inset(50%)'], { ibm: ['fieldset_legend_valid'], axe: [] })
assert.deepEqual(found['clip:rect(0 0 0 0)'], { ibm: [], axe: [] })
JS
AWS_EXECUTION_ENV=AWS_Lambda_nodejs22.x node check.mjs
