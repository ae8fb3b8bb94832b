import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Frame } from 'playwright-core'

/** What both say of a page: their findings, and how many places they looked at, so that silence is not taken for praise. */
export type Said = { found: string[]; looked: number }

type Ibm = { Checker: new () => { check(page: Document, rules: string[]): Promise<{ results: IbmResult[] }> } }
type IbmResult = { ruleId: string; value: [policy: string, outcome: string]; message: string; snippet: string }
type Sniffer = {
  ERROR: number
  process(standard: string, page: Document, done: () => void, failed: () => void): void
  getMessages(): { type: number; code: string; msg: string; element: Element }[]
}

const sources = [
  import.meta.resolve('accessibility-checker-engine/ace.js'),
  import.meta.resolve('html_codesniffer/build/HTMLCS.js'),
].map((address) => readFileSync(fileURLToPath(address), 'utf8'))

/**
 * Asks IBM's checker and HTML_CodeSniffer in the page itself. What they only want a person to look at is left out: they
 * ask it of every button there is.
 */
export async function askMoreCheckers(frame: Frame): Promise<Said> {
  if (!(await frame.evaluate(() => 'ace' in window)))
    for (const source of sources) {
      await frame.evaluate(source)
    }
  return frame.evaluate(askBoth)
}

/** Runs in the page. */
async function askBoth(): Promise<Said> {
  const { ace, HTMLCS: sniffer } = globalThis as typeof globalThis & { ace: Ibm; HTMLCS: Sniffer }
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility'])
  await new Promise<void>((done, fail) => {
    sniffer.process('WCAG2AA', document, done, () => fail(new Error('HTML_CodeSniffer did not get ready.')))
  })
  const failed = results.filter(({ value: [, outcome] }) => outcome === 'FAIL')
  // What lies folded away is not drawn, and keeps the colours of the theme in which it last was.
  const isDrawn = (element: Element) => element.checkVisibility()
  const wrong = sniffer.getMessages().filter(({ type, element }) => type === sniffer.ERROR && isDrawn(element))
  return {
    found: [
      ...failed.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 200)}`),
      ...wrong.map(
        ({ code, msg, element }) => `${code}: ${msg} "${element.textContent}" ${element.outerHTML.slice(0, 200)}`,
      ),
    ],
    looked: Math.min(results.length, sniffer.getMessages().length),
  }
}
