/**
 * `npm run picture`: makes docs/panel.png anew, so that README shows the panel as it is. A small organisation on the
 * tests' day; the letters come with the packaged Chromium, so that every Linux machine makes the same picture.
 */
import { join } from 'node:path'
import { writeDemo } from '../sandbox/demo/write-demo.ts'
import { startTenant } from '../sandbox/tenant.ts'
import './begin-the-day.ts'
import { launchChromium } from './chromium.ts'

const path = join(import.meta.dirname, '..', 'docs', 'panel.png')
const tenant = await startTenant({ people: 60, storage: 'here', onStep: (line) => console.log(line) })
try {
  await writeDemo(tenant, (line) => console.log(line))
  await takePicture()
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
  } finally {
    await browser.close()
  }
}
