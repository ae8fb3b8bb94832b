// `npm run package`: writes dist/throughline.zip, the app package for the Teams admin centre.
// The settings come from the environment (settings.ts names them); docs/deployment.md says where each is found.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackage } from './build-package.ts'
import { readSettings, trialSettings } from './settings.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'dist', 'throughline.zip')

try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const settings = readSettings(process.env)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(target, buildPackage(settings, version))
  console.log(`Wrote dist/throughline.zip, version ${version}, for ${settings.TAB_ORIGIN}.`)
  const left = Object.keys(trialSettings).filter((name) => process.env[name] === undefined)
  if (left.length > 0) console.log(`Trial values stand in for ${left.join(', ')}: set them before you upload it.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
