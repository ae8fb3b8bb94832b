import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { startFunctionsHost } from '../../sandbox/functions-host/start-functions-host.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { apiEnvironment } from '../../sandbox/tenant/api-environment.ts'

export type Bare = Awaited<ReturnType<typeof startBare>>

/** Builds the bare app, runs it in a process of its own over the tenant's storage, and asks it for a pair's revision. */
export async function startBare(tenant: Pick<RunningTenant, 'microsoft' | 'azurite' | 'webOrigin' | 'caPath'>) {
  const directory = mkdtempSync(join(tmpdir(), 'throughline-bare-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'bare', 'main.ts'),
      outDir: directory,
      rolldownOptions: {
        external: ['@azure/functions-core'],
        output: { entryFileNames: 'main.js', codeSplitting: false },
      },
    },
  })
  writeFileSync(join(directory, 'host.json'), JSON.stringify({ version: '2.0' }))
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }))
  const host = await startFunctionsHost({
    directory,
    environment: apiEnvironment({ ...tenant, certificate: { caPath: tenant.caPath } }),
  })
  return {
    host,
    /** One point read over HTTP. */
    read: async (pairId: string) => {
      const body = JSON.stringify({ partition: pairId, key: 'a|revision' })
      const answer = await fetch(`${host.origin}/api/read`, { method: 'POST', body })
      if (!answer.ok) throw new Error(`The bare app answered ${answer.status}`)
      await answer.text()
    },
    close: async () => {
      await host.close()
      rmSync(directory, { recursive: true })
    },
  }
}
