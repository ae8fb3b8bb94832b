/**
 * `npm start`: a made-up organisation with Throughline in it, on this machine. Prints what it does, then one
 * address (or one line of JSON); runs until Ctrl-C.
 */
import { endWithParent } from './start/end-with-parent.ts'
import { progressTo } from './start/progress.ts'
import { readOptions, type StartOptions } from './start/read-options.ts'
import { readyLine } from './start/ready-line.ts'
import { startTenant, type RunningTenant } from './tenant.ts'
import { writeDemo } from './demo/write-demo.ts'

const usualPort = 5310

function fail(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

function optionsOrUsage(): StartOptions {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    return fail(error)
  }
}

const options = optionsOrUsage()
const progress = progressTo((text) => (options.asJson ? process.stderr : process.stdout).write(text))
let tenant: RunningTenant | undefined

endWithParent(() => {
  const closing = tenant?.close() ?? Promise.resolve()
  void closing.then(() => process.exit(0), fail)
})

async function start(port: number): Promise<RunningTenant> {
  return startTenant({
    people: options.people,
    port,
    timers: true,
    onStep: progress.begin,
    onLog: (line) => {
      if (options.isTalkative || /^(warning|error|critical) /.test(line)) progress.note(line)
    },
    ...(options.keep === undefined ? {} : { keep: options.keep }),
  })
}

/** A port that was asked for must be free; the usual one may give way. */
async function startOnSomePort(): Promise<RunningTenant> {
  if (options.port !== undefined) return start(options.port)
  return start(usualPort).catch((error: unknown) => {
    const isTaken = error instanceof Error && error.message.startsWith(`Port ${usualPort} is taken`)
    return isTaken ? start(0) : Promise.reject(error)
  })
}

try {
  tenant = await startOnSomePort()
  await writeDemo(tenant, progress.begin)
  progress.end()
  if (options.asJson) console.log(JSON.stringify(readyLine(tenant)))
  else console.log(`\nThroughline is open at ${tenant.webOrigin}\nCtrl-C ends it.\n`)
} catch (error) {
  await tenant?.close()
  fail(error)
}
