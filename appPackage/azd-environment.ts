import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/**
 * The values of the azd environment that is chosen in this folder (`azd env set`, and the outputs of the last deployment),
 * so that a command finds them in any shell; nothing where there is none.
 */
export function azdEnvironment(root: string): Record<string, string | undefined> {
  const chosen = join(root, '.azure', 'config.json')
  if (!existsSync(chosen)) return {}
  const { defaultEnvironment = '' } = JSON.parse(readFileSync(chosen, 'utf8')) as { defaultEnvironment?: string }
  const file = join(root, '.azure', defaultEnvironment, '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}
