/**
 * `npm run test:unit`: every test that needs neither a browser nor a storage service, in less than a minute. What holds for a
 * store is asked of the rows in memory; `npm test` asks the table service as well, and the domain in three zones.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runVitest } from './run-vitest.ts'
import { tellOutcome } from './tell-outcome.ts'

const root = join(import.meta.dirname, '..')
const projects = ['--project', 'domain in Europe/Berlin', '--project', 'rooms']

/** Tests that start a storage of their own. */
const withStorage = globSync('api/**/*.test.ts', { cwd: root }).filter((path) =>
  readFileSync(join(root, path), 'utf8').includes('/start-storage.ts'),
)

const without = withStorage.flatMap((path) => ['--exclude', path])
tellOutcome(await runVitest([...projects, ...without], { TEST_ROWS: 'in memory' }))
