import type { Browser, CDPSession } from 'playwright-core'

/** What one opening of a page cost. Times in ms since the frame's own navigation, bytes gzipped, heap in MB. */
export type PageCost = {
  firstText: number
  largestPaint: number
  ownData: number
  blocking: number
  longestTask: number
  heap: number
}

/** What a page saw of its own opening: instants and lengths of its long tasks, in ms. */
export type Marks = { firstText: number; largestPaint: number; ownData: number; tasks: number[] }

/**
 * Runs inside every frame before its own scripts. `ownData` is the frame after the one in which the text stood. What the
 * page still does right after its data belongs to the cost of opening it; then it tells the server by itself: asking a
 * page from outside puts a script of its own into it, which is a long task or several among those that are measured.
 */
function observe({ awaited, patienceMs }: { awaited: string; patienceMs: number }) {
  if (window.top === window) return
  const marks: Marks = { firstText: 0, largestPaint: 0, ownData: 0, tasks: [] }
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
    setTimeout(() => navigator.sendBeacon('/marks', JSON.stringify(marks)), patienceMs)
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

type Asked = {
  address: string
  awaited: string | undefined
  marks: () => Promise<Marks>
  /** Opens it first, until the device has kept how it looks, and measures the next opening on the same device. */
  openFirst?: boolean
}

/**
 * Opens one page in a fresh profile and waits until `awaited` stands in it (or, without it, until it is quiet). `marks` are
 * those that the page sends.
 */
export async function measurePage(
  browser: Browser,
  { address, awaited, marks: told, openFirst }: Asked,
): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
  if (openFirst) {
    const first = await context.newPage()
    await first.goto(address)
    await first.waitForFunction(() => localStorage.getItem('throughline.view') !== null)
    await first.close()
  }
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await throttle(session)
  await page.addInitScript(observe, { awaited: awaited ?? 'Hello', patienceMs: 1_500 })
  const [marks] = await Promise.all([told(), page.goto(address)])
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
