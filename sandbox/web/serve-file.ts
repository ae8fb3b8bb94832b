import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { extname, join, normalize, sep } from 'node:path'
import { onOurGround } from './page-ground.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Sends a file of `directory`, or 404. A TypeScript file goes out with its types taken off, so the sandbox's own
 * pages need no build; a page goes out on the sandbox's ground. A path that leads out of the directory finds nothing.
 */
export async function serveFile(response: ServerResponse, directory: string, path: string): Promise<void> {
  const file = normalize(join(directory, path))
  const type = types[extname(file)]
  if (!type || !file.startsWith(directory + sep)) return notFound(response)
  const content = await readFile(file).catch(() => undefined)
  if (!content) return notFound(response)
  // Names of built assets hold a hash of their content; everything else may change at any time.
  const isForEver = path.startsWith('/assets/')
  response.writeHead(200, {
    'content-type': type,
    'cache-control': isForEver ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(readyFor(content, file))
}

function readyFor(content: Buffer, file: string): Buffer | string {
  if (extname(file) === '.ts') return plainScript(content.toString('utf8'))
  return extname(file) === '.html' ? onOurGround(content.toString('utf8')) : content
}

/** By what they were made of: every window asks for the same few, and an edited one is another. */
const plainScripts = new Map<string, string>()

function plainScript(source: string): string {
  const plain = plainScripts.get(source) ?? stripTypeScriptTypes(source)
  plainScripts.set(source, plain)
  return plain
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file.')
}
