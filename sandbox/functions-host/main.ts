import { inheritClock } from '../clock/clock.ts'
import { serveParent } from '../process/serve-parent.ts'
import { runFunctionsHost } from './functions-host.ts'

// The functions host as a child process: `main.ts FOLDER`, with the app's settings as its environment.
// As in Azure, a setting without a value is not handed on: the app finds none of that name.
for (const [name, value] of Object.entries(process.env)) if (value === '') delete process.env[name]
inheritClock()

const host = await runFunctionsHost({
  directory: process.argv[2] ?? 'dist/api',
  environment: process.env,
  log: (level, category, message) => {
    if (level !== 'trace' && level !== 'debug') console.log(`${level} ${category}: ${message}`)
  },
})
serveParent({ origin: host.origin, functions: host.functions }, () => host.stop())
