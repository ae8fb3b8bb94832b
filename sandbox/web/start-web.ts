import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { keepConnections } from '../process/keep-connections.ts'
import { answerDesk, sendJson, type Desk } from './desk-routes.ts'
import { firstVisit, type Deed } from './first-visit.ts'
import { forward } from './forward.ts'
import { groundPath, serveGround } from './page-ground.ts'
import { serveFile } from './serve-file.ts'
import { isFromPage, watchDeeds } from './watch-deeds.ts'

/** What stands behind the web server; known only after it listens, because others need its address first. */
export type Behind = { apiOrigin: string; hrOrigin: () => Promise<string>; desk: Desk }

/** Answers a request by itself. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type Web = {
  /** `http://localhost:{port}`: pages, API and Teams windows share this one origin. */
  origin: string
  open(behind: Behind): void
  close(): Promise<void>
}

const pages = join(import.meta.dirname, '..', 'page')

/**
 * One server for everything a browser sees: `/` the sandbox page, `/host` a Teams or an Outlook window, `/tab/` the
 * built pages as they are, `/api/` and `/hr-api/` handed on to the two functions hosts, `/sandbox/` what the sandbox's own pages need.
 * Rejects with a sentence when the port is taken; 0 takes a free one. `pages` answers in place of the built pages.
 */
export async function startWeb(given: { port: number; tabDirectory: string; pages?: Answer }): Promise<Web> {
  let behind: Behind | undefined
  const visit = firstVisit()
  const server = createServer((request, response) => {
    const answering = isFromHere(request) ? answer(request, response) : refuse(response, 403)
    answering.catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/') return serveFile(response, pages, '/sandbox.html')
    if (path === '/host')
      return serveFile(response, pages, isInOutlook(request) ? '/outlook/outlook.html' : '/host.html')
    // At the root, so that it may stand in for Microsoft's servers wherever the built pages lie.
    if (path === '/office-cdn.ts') return serveFile(response, pages, '/outlook/office-cdn.ts')
    if (path === groundPath) return serveGround(response)
    if (path.startsWith('/sandbox/page/')) return serveFile(response, pages, path.slice('/sandbox/page'.length))
    if (path.startsWith('/tab/') && given.pages) return given.pages(request, response)
    if (path.startsWith('/tab/')) return serveFile(response, given.tabDirectory, path.slice('/tab'.length))
    if (!behind) return refuse(response, 503)
    if (path.startsWith('/api/')) {
      watchDeeds(request, response, visit.saw)
      return forward(request, response, behind.apiOrigin)
    }
    if (path.startsWith('/hr-api/')) {
      request.url = path.replace('/hr-api/', '/api/')
      return forward(request, response, await behind.hrOrigin())
    }
    const desk = isFromPage(request) ? watchMail(behind.desk, visit.saw) : behind.desk
    if (path === '/sandbox/steps') return sendJson(response, 200, { taken: visit.taken() })
    if (path.startsWith('/sandbox/')) return answerDesk(desk, request, response)
    return refuse(response, 404)
  }

  keepConnections(server)
  const port = await listen(server, given.port)
  return {
    origin: `http://localhost:${port}`,
    open: (given) => (behind = given),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** An empty mailbox is none that somebody read in. */
function watchMail(desk: Desk, saw: (deed: Deed) => void): Desk {
  return {
    ...desk,
    mailOf: (oid) => {
      const mails = desk.mailOf(oid)
      if (mails.length > 0) saw({ operation: 'mail', oid, status: 200 })
      return mails
    },
  }
}

/**
 * The sandbox hands out tokens to whoever asks, so only pages of this machine may ask: a site open in the same
 * browser must not, neither directly (its origin differs) nor under a name that leads here (its host differs).
 */
function isFromHere({ headers }: IncomingMessage): boolean {
  const isOurName = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '')
  return isOurName && (headers.origin === undefined || headers.origin === `http://${headers.host}`)
}

function isInOutlook({ url = '' }: IncomingMessage): boolean {
  return new URLSearchParams(url.split('?')[1]).get('surface') === 'appointment'
}

function refuse(response: ServerResponse, status: number): Promise<void> {
  response.writeHead(status).end()
  return Promise.resolve()
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is taken. Choose another one with --port N.`, { cause: error }) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
