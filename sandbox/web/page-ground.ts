import type { ServerResponse } from 'node:http'
import { tenantShift } from '../clock/clock.ts'
import { pageClock } from '../clock/page-clock.ts'
import { ownNetwork } from './own-network.ts'

/** Where a browser finds what the sandbox puts before a page's own scripts. */
export const groundPath = '/sandbox/ground.js'

/** The page as it is, with the sandbox's ground before its own scripts: the clock of its day, and no network outside. */
export function onOurGround(page: string): string {
  return page.replace('<head>', `<head><script src="${groundPath}"></script>`)
}

export function serveGround(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' })
  const shift = tenantShift()
  response.end([...(shift === 0 ? [] : [pageClock(shift)]), ownNetwork].join('\n'))
  return Promise.resolve()
}
