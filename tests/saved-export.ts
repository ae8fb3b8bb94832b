import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'

/** What somebody's own copy holds that a page saves when `press` is done: its page to read, and its JSON. */
export async function savedExport(
  window: Page,
  press: () => Promise<void>,
): Promise<{ readable: string; json: string }> {
  const [download] = await Promise.all([window.waitForEvent('download'), press()])
  const files = Object.entries(unzipSync(readFileSync(await download.path())))
  const textOf = (end: string) => strFromU8(files.find(([name]) => name.endsWith(end))?.[1] ?? new Uint8Array())
  return { readable: textOf('.html'), json: textOf('.json') }
}
