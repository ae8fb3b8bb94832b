#!/usr/bin/env bash
# Three checkers measure the contrast of text: accessibility-checker-engine (IBM's), axe-core and HTML_CodeSniffer.
# Guess: what a browser draws as the same pale grey is found by all three, or is said to be left for the eye.
# Seen: in rgb() all three find it. In oklch(), in color-mix() and in color() only axe does: the other two neither find it nor
# ask for a look at the contrast, on a page that is otherwise the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact accessibility-checker-engine@4.0.34 axe-core@4.14.1 html_codesniffer@2.5.1 playwright-core@1.65.1 @sparticuz/chromium@153.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const page = (color) => `<!doctype html><html lang="en"><title>Order</title><body style="background:#fff"><main>
<h1>Order</h1><p style="background:#fff;color:${color}">Some text of this page</p></main></body></html>`
const scripts = ['accessibility-checker-engine/ace.js', 'axe-core/axe.min.js', 'html_codesniffer/build/HTMLCS.js']
const colors = ['rgb(200 200 200)', 'oklch(0.83 0 0)', 'color-mix(in srgb, white 78%, black)', 'color(srgb .78 .78 .78)']
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: ['--no-sandbox'] })
for (const color of colors) {
  const tab = await browser.newPage()
  await tab.setContent(page(color))
  for (const script of scripts) await tab.evaluate(readFileSync(`node_modules/${script}`, 'utf8'))
  const found = await tab.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility'])
    const { violations, incomplete } = await axe.run()
    await new Promise((done) => HTMLCS.process('WCAG2AA', document, done))
    const codes = HTMLCS.getMessages().filter(({ element }) => element.tagName === 'P')
    return {
      ibm: results.filter(({ ruleId, value }) => ruleId === 'text_contrast_sufficient' && value[1] !== 'PASS').length,
      axe: [...violations, ...incomplete].filter(({ id }) => id === 'color-contrast').length,
      sniffer: codes.filter(({ code }) => code.includes('.1_4_3.G')).length,
    }
  })
  console.log(color.padEnd(38), found)
  const others = color.startsWith('rgb') ? 1 : 0
  assert.deepEqual(found, { ibm: others, axe: 1, sniffer: others })
}
await browser.close()
JS
AWS_EXECUTION_ENV=AWS_Lambda_nodejs22.x node check.mjs
