import type { ServerResponse } from 'node:http'
import { tenantShift } from '../clock/clock.ts'
import { pageClock } from '../clock/page-clock.ts'

/** Where a browser finds the clock of the sandbox's day. */
export const clockPath = '/sandbox/clock.js'

/** The page as it is; where the sandbox lives on another day than the machine, the clock comes before its own scripts. */
export function onTheClock(page: string): string {
  return tenantShift() === 0 ? page : page.replace('<head>', `<head><script src="${clockPath}"></script>`)
}

export function serveClock(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' })
  response.end(pageClock(tenantShift()))
  return Promise.resolve()
}
