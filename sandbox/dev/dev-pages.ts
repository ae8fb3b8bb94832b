import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createLogger, createServer } from 'vite'
import { onOurGround } from '../web/page-ground.ts'

const root = join(import.meta.dirname, '..', '..')

export type DevPages = {
  /** Answers what lies below /tab/. */
  answer(request: IncomingMessage, response: ServerResponse): void
  close(): Promise<void>
}

/** The pages from their sources: an edit reaches an open window by itself. What they share is prepared once and kept. */
export async function openDevPages(onLog: (line: string) => void): Promise<DevPages> {
  // A line of its own to the open windows: the sandbox's server keeps no connection open.
  const line = createHttpServer()
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const logger = createLogger('info')
  const tell = (message: string) => onLog(`pages: ${message}`)
  const vite = await createServer({
    root: join(root, 'tab'),
    configFile: join(root, 'tab', 'vite.config.ts'),
    base: '/tab/',
    appType: 'mpa',
    mode: 'development',
    cacheDir: join(root, '.cache', 'dev', 'pages'),
    customLogger: { ...logger, info: tell, warn: tell, warnOnce: tell, error: (message) => onLog(`error ${message}`) },
    server: { middlewareMode: true, ws: { server: line, clientPort: (line.address() as AddressInfo).port } },
    // All that any page needs is prepared before the first one opens; what turns up later would reload it.
    optimizeDeps: { entries: ['*.html', '**/*.{ts,tsx}', '!**/*.test.{ts,tsx}', '!vite.config.ts'] },
    plugins: [{ name: 'ground', transformIndexHtml: { order: 'post', handler: onOurGround } }],
  })
  return {
    answer: (request, response) =>
      vite.middlewares(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file.')
      }),
    close: async () => {
      await vite.close()
      line.closeAllConnections()
      line.close()
    },
  }
}
