import { mkdirSync } from 'node:fs'
import { startAzurite, startAzuriteProcess } from '../azurite.ts'
import { makeCertificate } from '../certificate.ts'
import { startMicrosoft } from '../microsoft/start-microsoft.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import type { TenantOptions } from './tenant-options.ts'
import { startWeb } from '../web/start-web.ts'
import { built } from './build.ts'
import { storageGrantsOf } from './hr-environment.ts'
import { keptIn, moveMails, moveVault } from './kept-vault.ts'

type Steps = {
  onStep: (line: string) => void
  /** Says what begins, and closes it with the tenant. */
  step: <T extends { close(): Promise<void> }>(line: string, start: () => Promise<T>) => Promise<T>
  closers: (() => Promise<void> | void)[]
}

/** Everything that stands before the app is deployed: people, pages, Microsoft's cloud and the storage, with what was kept. */
export async function startServices(options: TenantOptions, { onStep, step, closers }: Steps) {
  const { keep, sources, people, seed } = options
  const certificate = await makeCertificate()
  closers.push(() => certificate.dispose())
  onStep('Making up an organisation')
  const organisation = makeOrganisation({
    ...(people === undefined ? {} : { people }),
    ...(seed === undefined ? {} : { seed }),
  })
  const web = await step('Opening the web server', () =>
    startWeb({
      port: options.port ?? 0,
      tabDirectory: options.tab ?? built.tab,
      ...(sources && { pages: sources.pages }),
    }),
  )
  if (keep !== undefined) mkdirSync(keep, { recursive: true })
  if (keep !== undefined) moveMails(keep, web.origin)
  const kept = keep === undefined ? undefined : keptIn(keep)
  const files = kept && { vaultFile: kept.vaultFile, mailsFile: kept.mailsFile }
  const microsoft = await step('Starting Entra, Graph and Key Vault', () =>
    startMicrosoft({ organisation, certificate, ...files }),
  )
  if (keep !== undefined) moveVault(keep, microsoft.keyId)
  const azurite = await step('Starting the storage', () => {
    const start = options.storage === 'here' ? startAzurite : startAzuriteProcess
    return start({ certificate, grants: storageGrantsOf(microsoft), ...(kept && { keepIn: kept.storage }) })
  })
  return { certificate, organisation, web, microsoft, azurite, kept }
}
