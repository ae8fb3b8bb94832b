import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { benchCalendars } from './calendars-bench.ts'
import { benchColdStart } from './cold-start-bench.ts'
import { benchDigests } from './digests-bench.ts'
import { benchIndicators } from './indicators-bench.ts'
import { benchPair } from './open-pair-bench.ts'
import { benchPanel } from './panel-bench.ts'
import { panelHour, requestsOf, steadyRequests } from './panel-hour.ts'
import { against, asLine, type Measured } from './ratios.ts'

// npm run bench [-- --json] [--runs N] [--only PART] [--whole]: every figure is a ratio measured in this one run.
// The night of calendars is measured at a tenth of its size; `--whole` reads all 12,000 mailboxes, in ten minutes.
const asked = process.argv.slice(2)
const asJson = asked.includes('--json')
const valueOf = (flag: string) => (asked.includes(flag) ? asked[asked.indexOf(flag) + 1] : undefined)
const only = valueOf('--only')
const runs = Number(valueOf('--runs') ?? 7)
if (!Number.isInteger(runs) || runs < 1) {
  console.error('--runs takes a whole number from 1 on, for instance --runs 7')
  process.exit(2)
}

function progress(line: string) {
  console.error(`  ${line}`)
}

const parts: Record<string, () => Promise<Measured[]>> = {
  panel: () => benchPanel(runs, progress),
  polls: async () => [pollsOfAnHour()],
  pair: () => benchPair(runs, progress),
  cold: () => benchColdStart(runs, progress),
  indicators: () => benchIndicators(progress),
  digests: () => benchDigests(progress),
  calendars: () => benchCalendars(progress, { whole: asked.includes('--whole') }),
}

function pollsOfAnHour(): Measured {
  const [asked, steady] = [requestsOf(panelHour), steadyRequests(panelHour)]
  const from = `counted: ${asked} over ${steady} at the pace of before, a mix of all states`
  return against('polls: questions of an hour of open panel', asked / steady, 'x', 0.25, from)
}

if (only !== undefined && !(only in parts)) {
  console.error(`--only takes one of: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

// What is measured is what would be deployed: the pages and the API as built from these sources.
const root = join(import.meta.dirname, '..', '..')
execFileSync(process.execPath, [join(root, 'build.ts')], { cwd: root, stdio: ['ignore', 2, 2] })

const figures: Measured[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue
  progress(`measuring: ${name}`)
  figures.push(...(await measure()))
}

if (asJson) console.log(JSON.stringify(figures))
else {
  for (const figure of figures) console.log(asLine(figure))
  const budgets = figures.filter((figure) => figure.budget !== undefined)
  console.log(`${budgets.filter((figure) => figure.met).length} of ${budgets.length} budgets met`)
}
