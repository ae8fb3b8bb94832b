import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs a program to its end. With `isLoud` it writes to this terminal, else what it said comes back. */
export function runProgram(
  [name = '', ...args]: readonly string[],
  { isLoud, env = {} }: { isLoud: boolean; env?: Record<string, string> },
): Promise<{ isGood: boolean; said: string }> {
  const child = spawn(name, args, {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`, ...env },
    stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isGood: false, said: String(error) }))
    child.on('close', (code) => resolve({ isGood: code === 0, said }))
  })
}
