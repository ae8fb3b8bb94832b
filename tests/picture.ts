/**
 * `npm run picture`: makes docs/panel.png anew, so that README shows the panel as it is, with its words in docs/panel.txt,
 * by which a test notices that it grew old, and the pictures of the weekly mail beside it. A small organisation on the tests' day; the letters come with the packaged Chromium, so that every Linux
 * machine makes the same pictures.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDemo } from '../sandbox/demo/write-demo.ts'
import { startTenant } from '../sandbox/tenant.ts'
import { digestWriter } from '../api/mail/digest/digest-writer.ts'
import { aDigest } from './api/a-digest.ts'
import './begin-the-day.ts'
import { launchChromium } from './chromium.ts'
import { picturedWords } from './panel/pictured-words.ts'

const docs = join(import.meta.dirname, '..', 'docs')
const path = join(docs, 'panel.png')
const tenant = await startTenant({ people: 60, storage: 'here', onStep: (line) => console.log(line) })
try {
  await writeDemo(tenant, (line) => console.log(line))
  await takePicture()
  await takeMails()
  console.log(`${path} is made anew.`)
} finally {
  await tenant.close()
}

async function takePicture(): Promise<void> {
  const browser = await launchChromium({ ownLetters: true })
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 760 }, deviceScaleFactor: 2 })
    const elena = tenant.personas.find(({ id }) => id === 'elena')!
    const { threadId } = elena.pairs.find(({ withName }) => withName === 'Priya Nair')!
    const where = { persona: elena.oid, surface: 'panel', thread: threadId, width: '320', theme: 'default', bare: '1' }
    await page.goto(`${tenant.webOrigin}/host?${new URLSearchParams(where)}`)
    await page.frameLocator('#app').getByRole('heading', { name: 'Priya Nair' }).waitFor()
    // What a first look does not need comes last; with the question the page is whole.
    await page.frameLocator('#app').locator('.question').waitFor()
    await page.screenshot({ path })
    writeFileSync(join(docs, 'panel.txt'), await picturedWords({ panel: page.frameLocator('#app') }))
  } finally {
    await browser.close()
  }
}

/** The weekly mail with all its parts: as narrow as a phone and as wide as it gets, light and dark, in both languages. */
async function takeMails(): Promise<void> {
  const writer = digestWriter({ teamsAppId: 'app', tabOrigin: 'https://tab.contoso.example' })
  const browser = await launchChromium({ ownLetters: true })
  try {
    for (const [width, colorScheme, language] of [
      [320, 'light', 'de-DE'],
      [320, 'dark', 'en-GB'],
      [640, 'light', 'en-GB'],
      [640, 'dark', 'de-DE'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme })
      await page.setContent(writer.write(aDigest({ language })).html)
      await page.screenshot({ path: join(docs, `mail-${width}-${colorScheme}.png`), fullPage: true })
      await page.close()
    }
  } finally {
    await browser.close()
  }
}
