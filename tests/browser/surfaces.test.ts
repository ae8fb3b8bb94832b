import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import readExcelFile from 'read-excel-file/node'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#contract/operations'
import type { OpenHrDeskOutput } from '#contract/open-hr-desk'
import type { ReadReleaseOutput } from '#contract/read-release'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import { liveThrough } from '../../sandbox/demo/live-through.ts'
import { quietPlanHappenings } from '../../sandbox/demo/plan-story.ts'
import type { OperationName } from '../../contract/operations.ts'
import { expectAccessible, expectNothingFound, expectNothingFoundIn, type Theme } from '../look-closely.ts'

const themes = ['default', 'dark', 'contrast'] as const
type Cast = 'elena' | 'jonas' | 'hannah' | 'tomas'
type Where = {
  surface: 'hr' | 'home' | 'log' | 'admin' | 'mails' | 'config'
  theme?: Theme
  locale?: string
  width?: number
}

const world = browsedTenant(() => startTenant({ people: 150, storage: 'here' }))
let tenant: RunningTenant
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  tenant = world.tenant()
  for (const job of ['people', 'calendars', 'releases', 'expiry'] as const) {
    const ran = await tenant.runJob(job)
    expect(ran.isGood, ran.said).toBe(true)
    // As in the demonstration: plans that the night of the calendars counts.
    if (job === 'people') await liveThrough(tenant, quietPlanHappenings(tenant.organisation))
  }
  browser = world.browser()
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  // A small machine that runs everything at once may take its time; what is checked is that it comes, not when.
  context.setDefaultTimeout(60_000)
})

/** Opens a page in a Teams window as one of the cast. The caller closes the window. */
async function open(person: Cast, { width, ...where }: Where): Promise<{ window: Page; page: FrameLocator }> {
  const window = await context.newPage()
  if (width !== undefined) await window.setViewportSize({ width, height: 900 })
  // Teams' own Save button stands outside the page, so there its frame has to be drawn.
  const bare = where.surface === 'config' ? {} : { bare: '1' }
  const persona = tenant.organisation.castOid(person)
  await window.goto(`${tenant.webOrigin}/host?${new URLSearchParams({ persona, ...bare, width: 'full', ...where })}`)
  const page = window.frameLocator('#app')
  if (where.surface !== 'config') await page.getByRole('heading', { level: 1 }).waitFor()
  return { window, page }
}

/** HR's desk is read when somebody opens it. */
async function openDesk(page: FrameLocator, name = 'Open the desk'): Promise<void> {
  await page.getByRole('button', { name }).click()
}

/** Calls the API as one of the cast, past all pages. */
async function ask(person: Cast, operation: OperationName, input: object = {}): Promise<Response> {
  return askApi(tenant, { oid: tenant.organisation.castOid(person) }, operation, input)
}

async function released(): Promise<Extract<ReadReleaseOutput, { kind: 'released' }>> {
  const release = (await (await ask('jonas', 'readRelease', { block: 'latest' })).json()) as ReadReleaseOutput
  if (release.kind !== 'released') throw new Error('Nothing is released.')
  return release
}

describe('the figures of the organisation', () => {
  it('are the same bytes for HR and for everybody else', async () => {
    const [forHr, forReport] = await Promise.all([
      ask('hannah', 'readRelease', { block: 'latest' }),
      ask('jonas', 'readRelease', { block: 'latest' }),
    ])
    expect(await forReport.text()).toBe(await forHr.text())
  })

  it('name no person and no id, and count people in bands', async () => {
    const text = JSON.stringify(await released())
    for (const { name, oid } of tenant.personas) {
      expect(text).not.toContain(name)
      expect(text).not.toContain(oid)
    }
    expect(text).toMatch(/"people":"(5-9|10-19|20-49|50-99|100\+)"/)
  })

  it('stand on the page as a table with every group, shown or not', async () => {
    const { window, page } = await open('jonas', { surface: 'hr' })
    const table = (await released()).tables.find(({ attribute }) => attribute === 'department')
    for (const cell of table?.cells ?? []) {
      const row = page.getByRole('row', { name: cell.segment === 'none' ? 'No department' : cell.segment })
      const name = cell.shown ? cell.people.replace('-', ' to ') : 'not shown'
      await row.getByRole('cell', { name, exact: true }).waitFor()
    }
    // Five figures above it, those that are not told as well.
    expect(await page.locator('dl').first().locator('dt').allTextContents()).toEqual([
      'Coaching coverage',
      'Under 15 minutes a week',
      'Concentration',
      'Helpful',
      'Kept or moved in time',
    ])
    const { plansFrom, plansTo, twoCyclesFrom, twoCyclesTo } = await released()
    expect([plansFrom, twoCyclesFrom]).toEqual([expect.any(Number), expect.any(Number)])
    const plans = page.getByText(`A coaching plan ran in ${plansFrom}% to ${plansTo}% of 1:1s`)
    await plans.waitFor()
    expect(await plans.textContent()).toContain(
      `In ${twoCyclesFrom}% to ${twoCyclesTo}% it has reached two full cycles`,
    )
    await window.close()
  })

  it('are cut by one thing at a time, and a reader chooses by what', async () => {
    const { window, page } = await open('jonas', { surface: 'hr', locale: 'de-de' })
    const { tables } = await released()
    const choice = page.getByRole('combobox', { name: 'Gruppen' })
    await choice.waitFor()
    expect(await choice.getByRole('option').count()).toBe(tables.length)
    expect(await choice.inputValue()).toBe('department')
    await choice.selectOption({ label: 'Zeit im Haus' })
    const table = page.getByRole('table', { name: 'Nach Zeit im Haus, als Tabelle' })
    const groups = tables.find(({ attribute }) => attribute === 'tenure')?.cells ?? []
    // With a head above and everybody below.
    expect(await table.getByRole('row').count()).toBe(groups.length + 2)
    // Who is new depends on the day, so not every group has people on each.
    const names: Record<string, string> = {
      'under-1': 'Unter 1 Jahr',
      '1-to-3': '1 bis 3 Jahre',
      'over-3': '3 Jahre und länger',
      none: 'Erster Tag nicht bekannt',
    }
    expect(groups.length).toBeGreaterThan(1)
    for (const { segment } of groups) await table.getByRole('row', { name: names[segment] ?? segment }).waitFor()
    await expectAccessible({ page: window })
    await window.close()
  })

  it('say how evenly 1:1s are spread: a sentence, a curve, and the same as a table', async () => {
    const { window, page } = await open('jonas', { surface: 'hr' })
    const { spread } = await released()
    const card = page.getByRole('region', { name: 'How evenly 1:1s are spread' })
    await card.getByText(`had ${spread?.lorenz[5]}% of them`).waitFor()
    const often = page.getByRole('region', { name: 'How often people meet' })
    for (const name of ['Every week', 'Up to 3 weeks', '3 to 6 weeks', '6 to 10 weeks', 'None in 10 weeks'])
      await often.getByText(name, { exact: true }).waitFor()
    await card.getByText('The curve as a table').click()
    expect(await card.getByRole('row').count()).toBe(12)
    await window.close()
  })

  it('let a person without the HR role read everything, and say kindly what needs the role', async () => {
    const { window, page } = await open('jonas', { surface: 'hr' })
    await page.getByText('You see everything that is released').waitFor()
    expect(await page.getByRole('button', { name: 'Export', exact: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Import' }).count()).toBe(0)
    await window.close()
  })
})

describe('the page of a small organisation', () => {
  it.each([
    [
      'en',
      'No figure can be shown',
      'Why there is no figure',
      /at least 5 people of at least 3 managers, none with more than 50%/,
    ],
    [
      'de',
      'Für diese vier Wochen',
      'Warum hier keine Zahl steht',
      /mindestens 5 Personen mit mindestens 3 Führungskräften/,
    ],
  ])('says why there is no figure, and what a figure needs: %s', async (locale, title, why, needs) => {
    const { spread: _, differing: __, ...release } = await released()
    const small = {
      ...release,
      tables: [],
      whole: [],
      trend: [],
      helpfulness: { from: release.from, to: release.to, shown: false },
    }
    const apart = await browser.newContext({ viewport: { width: 400, height: 900 } })
    await apart.route('**/api/readRelease', (route) => route.fulfill({ json: small }))
    const window = await apart.newPage()
    const persona = tenant.organisation.castOid('jonas')
    const query = new URLSearchParams({ persona, bare: '1', width: 'full', surface: 'hr', locale })
    await window.goto(`${tenant.webOrigin}/host?${query}`)
    const page = window.frameLocator('#app')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('region', { name: why }).getByText(needs).waitFor()
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
    for (const theme of themes) await expectNothingFoundIn({ page: window }, theme)
    await apart.close()
  })
})

describe('the page of the organisation on paper', () => {
  it('is dark on white, margins too, in the dark theme as well, with its tables unfolded', async () => {
    const { window, page } = await open('jonas', { surface: 'hr', theme: 'dark' })
    await window.emulateMedia({ media: 'print' })
    const html = page.locator('html')
    const colours = (element: Element) => [
      getComputedStyle(element).colorScheme,
      getComputedStyle(element).backgroundColor,
    ]
    expect(await html.evaluate(colours)).toEqual(['light', 'rgb(255, 255, 255)'])
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    await page.getByRole('table', { name: 'How evenly 1:1s are spread' }).waitFor({ state: 'visible' })
    await window.close()
  })
})

/** What a page loads of our own files, in kB as they travel, by name. */
async function filesOf(surface: 'hr' | 'log'): Promise<Map<string, number>> {
  const window = await context.newPage()
  const files = new Map<string, Promise<number>>()
  window.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const isOurs = /\/tab\/assets\/.*\.(js|css)$/.test(pathname)
    if (isOurs)
      files.set(
        pathname,
        response.body().then((body) => gzipSync(body, { level: 9 }).length / 1_000),
      )
  })
  const persona = tenant.organisation.castOid('hannah')
  await window.goto(`${tenant.webOrigin}/host?${new URLSearchParams({ persona, bare: '1', width: 'full', surface })}`)
  await window.frameLocator('#app').getByRole('heading', { level: 1 }).waitFor()
  await window.waitForLoadState('networkidle')
  const sizes = await Promise.all([...files].map(async ([name, size]) => [name, await size] as const))
  await window.close()
  return new Map(sizes)
}

describe('opening the page of the organisation', () => {
  it('loads, beyond what every wide page has, 45 kB; 15 are left for the figures of any organisation', async () => {
    const [frame, page] = [await filesOf('log'), await filesOf('hr')]
    const beyond = [...page].filter(([name]) => !frame.has(name))
    const kilobytes = beyond.reduce((sum, [, size]) => sum + size, 0)
    expect(kilobytes).toBeGreaterThan(10)
    expect(kilobytes, beyond.map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThan(45)
  })
})

describe('HR’s desk', () => {
  it('is asked for when it is opened: opening the page asks once, for the release', async () => {
    const asked: string[] = []
    context.on('request', (request) => {
      const operation = /api\/(\w+)$/.exec(new URL(request.url()).pathname)?.[1]
      if (request.method() === 'POST' && operation) asked.push(operation)
    })
    const { window, page } = await open('hannah', { surface: 'hr' })
    await page.getByRole('button', { name: 'Open the desk' }).waitFor()
    await window.waitForLoadState('networkidle')
    expect(asked).toEqual(['readRelease'])
    await openDesk(page)
    await page.getByRole('region', { name: 'Figures of the organisation' }).waitFor()
    expect(asked).toEqual(['readRelease', 'openHrDesk'])
    context.removeAllListeners('request')
    await window.close()
  })

  async function desk(): Promise<OpenHrDeskOutput> {
    return (await (await ask('hannah', 'openHrDesk')).json()) as OpenHrDeskOutput
  }

  it.each([
    ['opening it', 'openHrDesk', {}],
    ['the export', 'exportRelease', { block: '2026-09-07' }],
    ['the import', 'importFigures', operations.importFigures.sample],
  ] as const)('refuses %s to somebody without the role', async (_what, operation, input) => {
    const answer = await ask('jonas', operation, input)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ error: { code: 'forbidden' } })
    const desk = (await (await ask('hannah', 'openHrDesk')).json()) as { figures: unknown[] }
    expect(desk.figures).toEqual([])
  })

  it('saves the tables of the screen as a file', async () => {
    const { window, page } = await open('hannah', { surface: 'hr' })
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const saved = async (name: string) => {
      const [file] = await Promise.all([window.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return file
    }
    const workbook = await saved('Excel workbook')
    const sheets = await readExcelFile(await workbook.path())
    const [download, picture] = [await saved('CSV for programs'), await saved('PNG')]
    expect(picture.suggestedFilename()).toMatch(/^coaching-.*-coverage\.png$/)
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    const csv = readFileSync(await download.path(), 'utf8')
    const { block, tables } = await released()
    expect(download.suggestedFilename()).toBe(`coaching-${block}.csv`)
    const lines = csv.split('\r\n')
    for (const { attribute, cells } of tables)
      for (const cell of cells) {
        const line = lines.find((one) => one.startsWith(`${attribute},${cell.segment},`)) ?? ''
        const isWide = cell.shown && /^\d/.test(cell.coverage) && cell.coverageHi - cell.coverageLo > 50
        // A share with a range that wide is told by the range alone.
        const told = !cell.shown ? 'not shown' : isWide ? `,,${cell.coverageLo},` : cell.coverage
        expect(line).toContain(told)
      }
    // Below the groups, after a line without words, stands which of them differ.
    const groups = sheets[1]?.data ?? []
    const differing = groups.findIndex(([first]) => first === 'Where to ask why')
    expect(differing - 1).toBe(2 + tables.reduce((sum, { cells }) => sum + cells.length, 0))
    await page.getByText('-coverage.png was saved.').waitFor()
    await window.close()
  })

  it('names the wrong line of an import, shows what it read beside what is kept, corrects and removes it', async () => {
    const { window, page } = await open('hannah', { surface: 'hr' })
    await openDesk(page)
    const card = page.getByRole('region', { name: 'Figures of the organisation' })
    const lines = card.getByLabel('Or paste lines here')
    const look = card.getByRole('button', { name: 'Look at these lines' })
    await lines.fill('quarter,measure,value\n2026-Q2,okr_slippage,lots')
    await look.click()
    await card.getByText(/^Row 2, Value, .*lots.*write a share/).waitFor()
    await lines.fill('quarter;measure;value\nQ2 2026;okr_slippage;12,5 %')
    await look.click()
    await card.getByRole('row', { name: /^2026-Q2 Objectives that slipped nothing 12\.5%/ }).waitFor()
    await expectAccessible({ page: window })
    await card.getByRole('button', { name: 'Import 1 figure' }).click()
    await card.getByText('Say where the figures come from.').waitFor()
    expect((await desk()).figures).toEqual([])
    await card.getByLabel('Where these figures come from').fill('OKR tool, 1 October')
    await card.getByRole('button', { name: 'Import 1 figure' }).click()
    await card.getByText('1 figure is kept.').waitFor()
    await card.getByText(/OKR tool, 1 October.* · .*Hannah Vogel/).waitFor()
    await card.getByRole('button', { name: 'Correct Objectives that slipped, 2026-Q2' }).click()
    await lines.fill((await lines.inputValue()).replace('12.5%', '14%'))
    await look.click()
    await card.getByRole('row', { name: /^2026-Q2 Objectives that slipped .* 12\.5% 14%/ }).waitFor()
    await card.getByRole('button', { name: 'Import 1 figure' }).click()
    await card.getByText('corrected, before: 12.5%').waitFor()
    await card.getByRole('button', { name: 'Remove', exact: true }).click()
    await card.getByRole('group').getByRole('button', { name: 'Remove' }).click()
    await card.getByText('The figure is removed.').waitFor()
    expect((await desk()).figures).toEqual([])
    await window.close()
  })

  it('reads figures from a German file of Windows, and says in German what is wrong', async () => {
    const { window, page } = await open('hannah', { surface: 'hr', locale: 'de-de' })
    await openDesk(page, 'Arbeitsplatz öffnen')
    const card = page.getByRole('region', { name: 'Zahlen der Organisation' })
    const choose = async (text: string) => {
      const buffer = Buffer.from(text, 'latin1')
      await card.locator('input[type=file]').setInputFiles({ name: 'zahlen.csv', mimeType: 'text/csv', buffer })
    }
    await choose('Quartal;Kennzahl;Wert\r\nQ3 2026;Abg\u00E4nge insgesamt;1\r\n')
    await card.getByText(/^Zeile 2, Wert, .*1 kann 1 % oder 100 % heißen/).waitFor()
    await choose('Quartal;Kennzahl;Wert;Quelle\r\nQ3 2026;Abg\u00E4nge insgesamt;"7,5 %";\u00DCbersicht\r\n;;;\r\n')
    await card.getByRole('row', { name: /^2026-Q3 Abgänge insgesamt ?Übersicht nichts 7,5/ }).waitFor()
    await card.getByRole('button', { name: 'Abbrechen' }).click()
    expect((await desk()).figures).toEqual([])
    await window.close()
  })

  it('shows what it understood of a spreadsheet, names what stands in the way, and keeps groups when told to', async () => {
    const { window, page } = await open('hannah', { surface: 'hr', locale: 'de-de' })
    await openDesk(page, 'Arbeitsplatz öffnen')
    const card = page.getByRole('region', { name: 'Gruppen aus einer Datei' })
    const file = card.locator('input[type=file]')
    const sheets = join(import.meta.dirname, '../../tab/segments/sheets')
    await file.setInputFiles(join(sheets, 'segmente.xlsx'))
    await card.getByText(/Zeile 8, .*Standort.*#N\/A/).waitFor()
    expect(await page.getByRole('button', { name: /importieren$/ }).count()).toBe(0)
    const row = (at: number) => `p${at}@contoso.example;${at % 3 === 0 ? 'Vertrieb' : 'Sales'};L${at % 4};80%`
    const people = Array.from({ length: 30 }, (_, at) => row(at)).join('\r\n')
    const buffer = Buffer.from(`Stand Oktober;;;\r\nE-Mail;Abteilung;Ebene;Teilzeit\r\n${people}`, 'latin1')
    await file.setInputFiles({ name: 'gruppen.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('heading', { name: 'gruppen.csv' }).waitFor()
    await page.getByRole('checkbox', { name: /„Sales“ und „Vertrieb“ als eine zählen/ }).check()
    await page
      .getByRole('row', { name: 'Abteilung gelesen als Abteilung, bekannt von 30 Personen Sales (30)' })
      .waitFor()
    await expectAccessible({ page: window })
    expect((await desk()).segments.people).toBe(0)
    await page.getByRole('button', { name: 'Gruppen von 30 Personen importieren' }).click()
    await page.getByText('Die Gruppen von 30 Personen sind aufbewahrt.').waitFor()
    await page.getByRole('row', { name: 'Ebene 30 4' }).waitFor()
    await page.getByRole('button', { name: 'Alle entfernen' }).click()
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click()
    await page.getByText('Die importierten Gruppen sind entfernt.').waitFor()
    expect(await desk()).toMatchObject({ segments: { people: 0, deeds: [{ what: 'remove' }, { what: 'replace' }] } })
    await window.close()
  })
})

describe('the page for IT', () => {
  it('says of each job whether it ran, and names the calendars that stay closed', async () => {
    const { window, page } = await open('tomas', { surface: 'admin' })
    const calendars = page.getByRole('region', { name: 'Calendars', exact: true })
    await calendars.getByText('Ran', { exact: true }).waitFor()
    await calendars.getByText(/Last success /).waitFor()
    await page.getByRole('region', { name: 'Expiry' }).getByText('Ran', { exact: true }).waitFor()
    await page.getByText('(closed to us)').first().waitFor()
    await page.getByText('Nothing needs a look.').waitFor()
    await page.getByRole('region', { name: 'Lists' }).getByText('No failure is known').waitFor()
    await page.getByText(/^Time zone rules of the service: 20\d\d[a-z]\./).waitFor()
    await window.close()
  })

  it('is one step away from the page of the organisation', async () => {
    const { window, page } = await open('tomas', { surface: 'hr' })
    await page.getByRole('link', { name: 'For IT: how the nightly work ran' }).click()
    await page.getByRole('region', { name: 'Calendars', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Organisation' }).click()
    await page.getByRole('link', { name: 'For IT: how the nightly work ran' }).waitFor()
    await window.close()
  })

  it('is not offered to those to whom it does not open', async () => {
    const { window, page } = await open('hannah', { surface: 'hr' })
    await page.getByRole('button', { name: 'Open the desk' }).waitFor()
    expect(await page.getByRole('link', { name: /For IT/ }).count()).toBe(0)
    await window.close()
  })

  it('tells everybody else kindly that it is not for them', async () => {
    const { window, page } = await open('jonas', { surface: 'admin' })
    await page.getByText('role Coaching.Admin').waitFor()
    expect((await ask('jonas', 'readRuns')).status).toBe(403)
    await window.close()
  })

  it('has nothing an accessibility checker objects to, in any theme and at 320 pixels', async () => {
    const { window, page } = await open('tomas', { surface: 'admin', width: 320 })
    await page.getByRole('region', { name: 'Calendars', exact: true }).waitFor()
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
    await expectAccessible({ page: window })
    for (const theme of themes) await expectNothingFoundIn({ page: window }, theme)
    await window.close()
  })
})

describe('the organisation’s log', () => {
  it('what HR and administrators did is one step away for everybody, in the reader’s language', async () => {
    const { block } = await released()
    expect((await ask('hannah', 'exportRelease', { block })).status).toBe(200)
    expect((await ask('tomas', 'readRuns')).status).toBe(200)
    const { window, page } = await open('jonas', { surface: 'hr', locale: 'de-de' })
    await page.getByRole('link', { name: 'Wer was angesehen hat' }).click()
    const { name: hannah = '' } = tenant.personas.find(({ id }) => id === 'hannah') ?? {}
    const saved = page.getByRole('listitem').filter({ hasText: 'als Datei gespeichert' })
    await saved.filter({ hasText: hannah }).first().waitFor()
    await page.getByText('wessen Kalender oder Mail nicht gelang').first().waitFor()
    await page.getByRole('link', { name: 'Ihre 1:1s' }).click()
    await page.getByRole('link', { name: 'Wer was angesehen hat' }).waitFor()
    await window.close()
  })

  it('shows fifty lines and the older ones on request', async () => {
    const { window, page } = await open('jonas', { surface: 'log' })
    await page.getByRole('listitem').first().waitFor()
    const before = await page.getByRole('listitem').count()
    const { block } = await released()
    for (let at = before; at < 51; at += 1) await ask('hannah', 'exportRelease', { block })
    await window.reload()
    const older = page.getByRole('button', { name: 'Show older' })
    await older.waitFor()
    expect(await page.getByRole('listitem').count()).toBe(50)
    await older.click()
    await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThan(50)
    await older.waitFor({ state: 'detached' })
    await window.close()
  })
})

describe('one’s own 1:1s', () => {
  it('are read now when a manager asks, and only once in a while', async () => {
    const { window, page } = await open('elena', { surface: 'home' })
    await page.getByRole('button', { name: 'Read my calendar now' }).click()
    await page.getByText(/Your calendar was read\. You can ask again at/).waitFor()
    expect(await page.getByRole('button', { name: 'Read my calendar now' }).getAttribute('aria-disabled')).toBe('true')
    await window.close()
  })

  it('list everybody one meets, the own manager last', async () => {
    const { window, page } = await open('elena', { surface: 'home' })
    const { pairs } = tenant.personas.find((persona) => persona.id === 'elena')!
    for (const { withName } of pairs) await page.getByRole('link', { name: withName }).waitFor()
    const shown = await page.getByRole('row').getByRole('link').allTextContents()
    expect(shown).toHaveLength(pairs.length)
    expect(shown.at(-1)).toBe(pairs.find((pair) => pair.side === 'report')?.withName)
    await window.close()
  })

  it('sort by person and find one of them by keyboard alone', async () => {
    const { window, page } = await open('elena', { surface: 'home' })
    await page.getByRole('button', { name: 'By person' }).focus()
    await window.keyboard.press('Enter')
    await page.getByRole('row', { name: 'Your reports' }).waitFor()
    const people = page.getByRole('row').getByRole('link')
    await people.first().focus()
    await window.keyboard.press('ArrowDown')
    expect(await people.nth(1).evaluate((link) => link === document.activeElement)).toBe(true)
    await window.close()
  })

  it('open a pair in the same tab', async () => {
    const { window, page } = await open('elena', { surface: 'home' })
    const pair = tenant.personas.find((persona) => persona.id === 'elena')!.pairs.find((one) => one.side === 'manager')!
    await page.getByRole('link', { name: pair.withName }).click()
    await window.waitForFunction(() =>
      document.querySelector('iframe')?.contentWindow?.location.pathname.endsWith('panel.html'),
    )
    await page.getByText(pair.withName).first().waitFor()
    expect(window.frames().some((frame) => frame.url().includes(pair.pairId))).toBe(true)
    await window.close()
  })
})

describe('adding the tab to a meeting', () => {
  it('asks nothing: Save works at once and the tab points to the panel', async () => {
    const { window, page } = await open('elena', { surface: 'config' })
    await page.getByText('Save adds the notes and promises').waitFor()
    await window.locator('#save:not([disabled])').click()
    await window.waitForSelector('body[data-config]')
    const config = JSON.parse((await window.getAttribute('body', 'data-config')) ?? '{}') as Record<string, string>
    expect(config['contentUrl']).toMatch(/\/panel\.html\?theme=\{theme\}$/)
    expect(config['entityId']).toBe('meeting')
    await window.close()
  })

  it.each([
    ['en', 'Still waiting for Teams', 'Teams did not answer. Nothing was added', 'Try again'],
    ['de', 'Teams antwortet noch nicht', 'Nichts wurde hinzugefügt', 'Erneut versuchen'],
  ])(
    'beside a window that is silent (%s) says what it waits for, then offers to try again',
    async (locale, late, silent, again) => {
      const apart = await browser.newContext({ locale })
      const page = await apart.newPage()
      await page.clock.install()
      await page.addInitScript(silentUntilTold)
      const persona = tenant.organisation.castOid('elena')
      await page.goto(
        `${tenant.webOrigin}/host?${new URLSearchParams({ persona, surface: 'config', locale: 'en-gb' })}`,
      )
      await page.waitForFunction(() => 'answer' in window)
      const inside = page.frameLocator('#app')
      await page.clock.fastForward(5_000)
      await inside.getByText(late).waitFor()
      await page.clock.fastForward(10_000)
      await inside.getByText(silent).waitFor()
      expect(await inside.getByText(late).count()).toBe(0)
      await expectAccessible({ page }, 'no answer', 5)
      await expectNothingFound({ page }, 'no answer')
      const button = inside.getByRole('button', { name: again })
      // Whoever does not press it is told all the same when the window answers at last.
      if (locale === 'de') await button.press('Enter')
      await page.evaluate('answer()')
      await inside.getByText('Save adds the notes and promises').waitFor()
      expect(await button.count()).toBe(0)
      await page.locator('#save:not([disabled])').waitFor()
      await apart.close()
    },
  )
})

/** Runs in a window of Teams: it hears nothing of the page in it until `answer()` is called, and then all of it. */
function silentUntilTold(): void {
  if (window.parent !== window) return
  const held: MessageEvent[] = []
  let isSilent = true
  const hold = (event: MessageEvent) => {
    if (!isSilent) return
    event.stopImmediatePropagation()
    held.push(event)
    Object.assign(window, { answer })
  }
  function answer(): void {
    isSilent = false
    for (const { data, origin, source } of held)
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  }
  window.addEventListener('message', hold, true)
}

describe('every page', () => {
  it.each(['hr', 'home', 'log', 'mails'] as const)(
    'has no accessibility problem in any theme and fits 280 pixels: %s',
    async (surface) => {
      const readers = { hr: 'hannah', home: 'elena', log: 'elena', mails: 'tomas' } as const
      const { window, page } = await open(readers[surface], { surface, width: 280 })
      await page.getByRole('progressbar').waitFor({ state: 'detached' })
      if (surface === 'hr') await openDesk(page)
      await page.getByRole('progressbar').waitFor({ state: 'detached' })
      await expectAccessible({ page: window })
      for (const theme of themes) await expectNothingFoundIn({ page: window }, theme)
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
      await window.close()
    },
  )

  it.each(themes)('that adds the tab has no accessibility problem, in the theme %s', async (theme) => {
    const { window, page } = await open('elena', { surface: 'config', theme })
    await page.getByRole('heading', { level: 1, name: 'Your 1:1 in this meeting' }).waitFor()
    await expectAccessible({ page: window }, 'a page of one sentence', 5)
    await expectNothingFound({ page: window }, theme)
    await window.close()
  })
})

describe.each([
  ['hr', 'hannah', '**/api/readRelease', /^Coaching across/],
  ['admin', 'tomas', '**/api/readRuns', /^How the nightly work ran/],
  ['log', 'jonas', '**/api/readOrganisationLog', /^Who looked at what/],
  ['mails', 'tomas', '**/api/readDeliveries', /^How the weekly mails went/],
] as const)('the page %s', (surface, person, call, title) => {
  it('shows its shape while it is read', async () => {
    await context.route(call, () => undefined)
    const { window, page } = await open(person, { surface })
    await page.getByRole('progressbar').first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(title)
    await expectAccessible({ page: window })
    await window.close()
    await context.unroute(call)
  })

  it('says that it could not be read, and reads it when asked again', async () => {
    await context.route(call, (route) => route.abort())
    const { window, page } = await open(person, { surface })
    await page.getByText('could not be read').waitFor()
    await expectAccessible({ page: window })
    await context.unroute(call)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('region').first().waitFor()
    expect(await page.getByText('could not be read').count()).toBe(surface === 'admin' ? 1 : 0)
    await window.close()
  })
})

describe('without a network', () => {
  it.each([
    ['hr', 'hannah', 'What is shown here was read before'],
    ['home', 'elena', 'This list was read before'],
  ] as const)(
    'the page %s says so, keeps what it shows, and is quiet again afterwards',
    async (surface, person, words) => {
      const { window, page } = await open(person, { surface })
      await page.getByRole('table').first().waitFor()
      await context.setOffline(true)
      await page.getByText(words).waitFor()
      expect(await page.getByRole('table').count()).toBeGreaterThan(0)
      await context.setOffline(false)
      await page.getByText(words).waitFor({ state: 'detached' })
      await window.close()
    },
  )
})

describe('in German', () => {
  it.each([
    ['hr', 'hannah', 'Der HR-Arbeitsplatz'],
    ['home', 'elena', 'Mit Ihrer Führungskraft'],
  ] as const)('the page %s says so', async (surface, person, words) => {
    const { window, page } = await open(person, { surface, locale: 'de-de' })
    await page.getByText(words).first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await window.close()
  })
})
