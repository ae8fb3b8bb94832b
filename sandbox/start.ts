/**
 * `npm start`: a made-up organisation with Throughline in it, on this machine. Prints what it does, then one
 * address (or one line of JSON); runs until Ctrl-C.
 */
import { join } from 'node:path'
import { inheritClock, setClock } from './clock/clock.ts'
import { endWithParent } from './start/end-with-parent.ts'
import { progressTo } from './start/progress.ts'
import { expectation, readOptions, usage, type StartOptions } from './start/read-options.ts'
import { readyLine } from './start/ready-line.ts'
import { livedPast, nameOfPast, type LivedPast } from './start/lived-past.ts'
import type { FollowedSources } from './dev/follow-sources.ts'
import { startTenant, type RunningTenant } from './tenant.ts'
import { bringBuildUpToDate, built } from './tenant/build.ts'
import { writeDemo } from './demo/write-demo.ts'

const usualPort = 5310
const quarterMs = 15 * 60_000

/** Ends with what went wrong; 2 is for what the person at the command line can put right. */
function fail(error: unknown, code = 1): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(code)
}

function isTaken(error: unknown, port: number): boolean {
  return error instanceof Error && error.message.startsWith(`Port ${port} is taken`)
}

function optionsOrUsage(): StartOptions {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    return fail(error, 2)
  }
}

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(usage)
  process.exit(0)
}
const options = optionsOrUsage()
if (options.today === undefined) inheritClock()
else setClock(options.today)
const out = options.asJson ? process.stderr : process.stdout
const progress = progressTo((text) => out.write(text), out.isTTY ? { everySecond } : {})
const startedAt = performance.now()
let tenant: RunningTenant | undefined
let past: LivedPast | undefined
let isClosing = false
let sources: FollowedSources | undefined

endWithParent(() => {
  void close().then(
    () => process.exit(0),
    (error: unknown) => fail(error),
  )
})

function everySecond(tell: () => void): () => void {
  const clock = setInterval(tell, 1_000)
  return () => clearInterval(clock)
}

async function close(): Promise<void> {
  isClosing = true
  await sources?.close()
  await tenant?.close()
  past?.dispose()
}

function heard(line: string): void {
  if (options.isTalkative || /^(warning|error|critical) /.test(line)) progress.note(line)
}

async function start(port: number): Promise<RunningTenant> {
  const keep = options.keep ?? past?.folder
  return startTenant({
    people: options.people,
    port,
    timers: true,
    isBuilt: past !== undefined,
    ...(sources && { sources }),
    onStep: progress.begin,
    onLog: heard,
    ...(keep === undefined ? {} : { keep }),
  })
}

/** The demonstration as of today, lived through by a tenant of its own: once a day, and after each change of sources. */
async function pastOfToday(): Promise<LivedPast> {
  progress.begin('Building what has changed')
  await bringBuildUpToDate(heard, ['api', 'hr'])
  // Nobody looks at a page before the past is lived, and two cores have room for both.
  const [lived, pages] = await Promise.allSettled([livedToday(), bringBuildUpToDate(heard, ['tab'])])
  if (lived.status === 'rejected') throw lived.reason
  if (pages.status === 'fulfilled') return lived.value
  lived.value.dispose()
  throw pages.reason
}

function livedToday(): Promise<LivedPast> {
  const { people, today } = options
  const facts = [`${people} people`, today === undefined ? new Date(Date.now()).toDateString() : `told ${today}`]
  return livedPast({
    cache: join(import.meta.dirname, '..', '.cache', 'demonstration'),
    name: nameOfPast(facts, [import.meta.dirname, built.api, built.hr]),
    live: async (keep) => {
      progress.end()
      tellWhatToExpect()
      const port = options.port ?? 0
      const how = { people, port, keep, isBuilt: true, onStep: progress.begin, onLog: heard }
      const living = (tenant = await startTenant(how))
      await writeDemo(living, progress.begin)
      progress.begin('Keeping it for the next start')
      await living.close()
      tenant = undefined
    },
  })
}

/** The sandbox moves a talk into each quarter of an hour; in one that began since, nobody has read it yet. */
async function catchUp(running: RunningTenant, { endedAt }: LivedPast): Promise<void> {
  if (Math.floor(endedAt / quarterMs) === Math.floor(Date.now() / quarterMs)) return
  progress.begin('Reading calendars once more, while you look around')
  try {
    await running.runJob('calendars')
    progress.end()
  } catch (trouble) {
    if (!isClosing) progress.note(`They could not be read: ${String(trouble)}`)
  }
}

/** A port that was asked for must be free; the usual one may give way. */
async function startOnSomePort(): Promise<RunningTenant> {
  if (options.port !== undefined) return start(options.port)
  return start(usualPort).catch((error: unknown) => (isTaken(error, usualPort) ? start(0) : Promise.reject(error)))
}

function tellWhatToExpect(): void {
  if (!options.asJson) console.log(`${expectation(options.people)}\n`)
}

try {
  if (options.followsSources) {
    progress.begin('Preparing pages and API from their sources')
    // Vite is worth loading to whoever works on the sources only.
    const { followSources } = await import('./dev/follow-sources.ts')
    sources = await followSources(progress.note)
  }
  const isOwnPast = options.keep === undefined && !options.followsSources
  if (isOwnPast) past = await pastOfToday()
  else tellWhatToExpect()
  // Nobody lives before what has already happened.
  if (past && Date.now() < past.endedAt) setClock(past.endedAt)
  tenant = await startOnSomePort()
  if (!isOwnPast) await writeDemo(tenant, progress.begin)
  progress.end()
  sources?.follow(tenant)
  if (options.asJson) console.log(JSON.stringify(readyLine(tenant)))
  else
    console.log(
      `\nThroughline is open at ${tenant.webOrigin}, after ${((performance.now() - startedAt) / 1000).toFixed(0)} s.\nCtrl-C ends it.\n`,
    )
  if (past) await catchUp(tenant, past)
} catch (error) {
  await close()
  fail(error, options.port !== undefined && isTaken(error, options.port) ? 2 : 1)
}
