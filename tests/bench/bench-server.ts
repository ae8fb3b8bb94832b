import { EventEmitter, once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { readFileSync, existsSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { Marks } from './measure-page.ts'
import { sampleAnswer } from './sample-pair.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

// A host window that answers at once, so that only the page inside is measured.
const host = (
  page: string,
) => `<!doctype html><meta charset="utf-8"><style>body{margin:0}iframe{border:0;width:320px;height:700px}</style>
<iframe id="frame"></iframe><script>
const frame = document.querySelector('#frame')
const context = { userObjectId: '00000000-0000-4000-8000-000000000001', tid: '00000000-0000-4000-8000-00000000000f', chatId: 'bench', meetingId: 'bench', entityId: 'meeting', theme: 'dark', hostName: 'Teams', hostClientType: 'desktop', frameContext: 'sidePanel', locale: 'en-gb', sessionId: 'bench', userPrincipalName: 'elena@contoso.example' }
const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: {}, meeting: {} } }
const answers = { initialize: ['sidePanel', 'desktop', JSON.stringify(runtime), JSON.stringify({ supports: {} })], getContext: [context], 'authentication.getAuthToken': [true, 'x.' + btoa(JSON.stringify({ sub: 'bench', exp: Date.now() / 1000 + 3600 })) + '.x'] }
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow) return
  const { id, uuidAsString, func } = event.data
  if (answers[func]) event.source.postMessage({ id, uuidAsString, args: answers[func] }, event.origin)
})
frame.src = ${JSON.stringify(page)}
</script>`

/** As the deployed pages are served (`infra/page-headers.ts`): a second opening finds its scripts on the device. */
function keptFor(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
}

export type ServedFile = { path: string; bytes: number; type: string }

/**
 * Serves the built panel below /tab/, the bare pages below /bench/, one API answer, and a host window for each,
 * everything gzipped as a static host does it. `served` collects what was asked for, in order; `marks` are what a page
 * tells of itself next.
 */
export async function startBenchServer(folders: { tab: string; bench: string }) {
  const served: ServedFile[] = []
  const zipped = new Map<string, Buffer>()
  const told = new EventEmitter()
  const body = gzipSync(JSON.stringify(sampleAnswer), { level: 9 })

  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench')
    const send = (type: string, bytes: Buffer) => {
      served.push({ path: pathname, bytes: bytes.length, type })
      response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': keptFor(pathname) })
        .end(bytes)
    }
    if (pathname === '/marks')
      return void text(request).then((marks) => {
        told.emit('marks', JSON.parse(marks))
        response.writeHead(204).end()
      })
    if (pathname === '/host') return send(types['.html']!, gzipSync(host(searchParams.get('page') ?? '')))
    if (pathname.startsWith('/api/')) return send(types['.json']!, body)
    const folder = pathname.startsWith('/tab/') ? folders.tab : folders.bench
    const file = join(folder, normalize(pathname.replace(/^\/(tab|bench)\//, '')))
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    if (!zipped.has(file)) zipped.set(file, gzipSync(readFileSync(file), { level: 9 }))
    return send(types[extname(file)] ?? 'application/octet-stream', zipped.get(file)!)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the bench server has no port')
  return {
    origin: `http://localhost:${address.port}`,
    served,
    async marks(): Promise<Marks> {
      const [marks] = await once(told, 'marks', { signal: AbortSignal.timeout(60_000) })
      return marks as Marks
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
