// `npm run package`: writes dist/throughline.zip, the app package for the Teams admin centre, or with no setting at all
// dist/throughline-trial.zip, which is good for a look at it. The settings (settings.ts names them) are those of the azd
// environment of this folder, and any in the environment go above; docs/deployment.md says where each is found.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { azdEnvironment } from './azd-environment.ts'
import { buildPackage } from './build-package.ts'
import { readSettings } from './settings.ts'

const root = join(import.meta.dirname, '..')

try {
  const { version: ownVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const { kind, settings, version } = readSettings({ ...azdEnvironment(root), ...process.env }, ownVersion)
  const name = kind === 'trial' ? 'throughline-trial.zip' : 'throughline.zip'
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist', name), buildPackage(settings, version))
  console.log(`Wrote dist/${name}, version ${version}, for ${settings.TAB_ORIGIN}.`)
  if (kind === 'trial') console.log('None of its settings is set: it is good for a look at it and signs nobody in.')
  else console.log('Teams refuses the same version twice: for the next upload raise it with MANIFEST_VERSION.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
