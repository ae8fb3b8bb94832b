import { startAzurite, type AzuriteOptions } from '../azurite.ts'
import { inheritClock } from '../clock/clock.ts'
import { serveParent } from './serve-parent.ts'

/** The storage as a child process: options come in as JSON, the addresses go out once it listens. */
inheritClock()
const options = JSON.parse(process.argv[2] ?? '{}') as AzuriteOptions
const azurite = await startAzurite(options)
serveParent({ tables: azurite.tables, queues: azurite.queues }, () => azurite.close())
