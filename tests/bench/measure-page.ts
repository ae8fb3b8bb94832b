import type { Browser, CDPSession, Frame, Page } from 'playwright-core'

/** What one opening of a page cost. Times in ms since the frame's own navigation, bytes gzipped, heap in MB. */
export type PageCost = {
  firstText: number
  largestPaint: number
  ownData: number
  blocking: number
  longestTask: number
  heap: number
}

type Marks = { firstText: number; largestPaint: number; ownData: number; tasks: number[] }

// Runs inside every frame before its own scripts. `ownData` is the frame after the one in which the text stood.
function observe(awaited: string) {
  if (window.top === window) return
  const marks: Marks = { firstText: 0, largestPaint: 0, ownData: 0, tasks: [] }
  Object.assign(window, { marks })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'first-contentful-paint') marks.firstText = entry.startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) marks.largestPaint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) marks.tasks.push(entry.duration)
  }).observe({ type: 'longtask', buffered: true })
  const watch = new MutationObserver(() => {
    if (!document.body?.textContent?.includes(awaited)) return
    watch.disconnect()
    requestAnimationFrame(() => setTimeout(() => (marks.ownData = performance.now()), 0))
  })
  watch.observe(document, { childList: true, subtree: true, characterData: true })
}

/** The machine of the targets: 4x slower processor, 9 Mbit/s, 60 ms there and back. */
async function throttle(session: CDPSession) {
  const bytesPerSecond = (9 * 1024 * 1024) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

async function innerFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#frame')
  const frame = await element.contentFrame()
  if (frame === null) throw new Error('the host window has no frame')
  return frame
}

/** Opens one page in a fresh profile and waits until `awaited` stands in it (or, without it, until it is quiet). */
export async function measurePage(browser: Browser, address: string, awaited: string | undefined): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await throttle(session)
  await page.addInitScript(observe, awaited ?? 'Hello')
  await page.goto(address)
  const frame = await innerFrame(page)
  await frame.waitForFunction(() => (window as unknown as { marks?: Marks }).marks?.ownData, undefined, {
    timeout: 60_000,
  })
  // Whatever the page still does right after its data belongs to the cost of opening it.
  await page.waitForTimeout(1_500)
  const marks = await frame.evaluate(() => (window as unknown as { marks: Marks }).marks)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return {
    firstText: marks.firstText,
    largestPaint: marks.largestPaint,
    ownData: marks.ownData,
    blocking: marks.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longestTask: Math.max(0, ...marks.tasks),
    heap: usedSize / 1_048_576,
  }
}
