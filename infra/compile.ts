import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bicep } from './find-bicep.ts'

const folder = import.meta.dirname

// The parameters file asks the environment for these and has no value of its own to fall back on.
const standIn = {
  API_CLIENT_ID: '00000000-0000-4000-8000-000000000001',
  MAIL_SENDER: 'a@b.c',
  AZURE_LOCATION: 'westeurope',
}

/** What a compiler made of the template (ARM's JSON, undefined after an error) and what it had to say, one line each. */
export type Compiled = { arm: unknown; said: string[] }

/** Compiles the template; the compiler's linter speaks with it. */
export function compileTemplate(bicep: Bicep): Compiled {
  const built = run(bicep, 'build', 'main.bicep', '--stdout')
  return { arm: built.status === 0 ? JSON.parse(built.stdout) : undefined, said: linesOf(built) }
}

/** What is to be said against the parameters file, and against the form of every file. */
export function checkFiles(bicep: Bicep): string[] {
  const files = readdirSync(folder).filter((name) => /\.bicep(param)?$/.test(name))
  const unformatted = files.filter((name) => {
    const written = readFileSync(join(folder, name), 'utf8')
    return run(bicep, 'format', name, '--stdout').stdout.trimEnd() !== written.trimEnd()
  })
  return [
    ...linesOf(run(bicep, 'build-params', 'main.bicepparam', '--stdout')),
    ...unformatted.map((name) => `${name} is not written as \`bicep format\` writes it.`),
  ]
}

function run({ path }: Bicep, ...args: string[]) {
  return spawnSync(path, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...standIn } })
}

function linesOf({ stderr, error }: ReturnType<typeof run>): string[] {
  const lines = [error?.message ?? '', ...stderr.split('\n')]
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** The first line of `bicep --version`. */
export function versionOf({ path }: Bicep): string {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim()
}
