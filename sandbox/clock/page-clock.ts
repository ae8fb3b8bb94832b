import { movedDate } from './moved-date.ts'

/**
 * A script that puts a browser page on the sandbox's clock, `shiftMs` ahead of the machine's. It has to run before the
 * page's own scripts, which know nothing of it.
 */
export function pageClock(shiftMs: number): string {
  return `{
  const RealDate = Date
  globalThis.Date = (${movedDate.toString()})(RealDate, () => RealDate.now() + ${shiftMs})
}`
}
