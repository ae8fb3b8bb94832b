import type { OperationName } from '#contract/operations'
import type { PanelWindow } from './panel-window.ts'

/**
 * What changed its place in the window without anybody's doing since the record was there, or since `operation` was
 * answered for the first time: each the beginning of its text, and from where to where, in pixels from the top. Chromium
 * itself counts it, also what is gone again by now.
 */
export function whatMoved(
  { panel }: Pick<PanelWindow, 'panel'>,
  operation: OperationName = 'openPair',
): Promise<string[]> {
  return panel.locator('html').evaluate(async (_, asked) => {
    type Source = { node?: Node | null; previousRect: DOMRect; currentRect: DOMRect }
    const moved: string[] = []
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(`/api/${asked}`))
    if (answers.length === 0) throw new Error(`This window never asked for ${asked}.`)
    const since = Math.min(...answers.map((answer) => (answer as PerformanceResourceTiming).responseEnd))
    const seen = new PerformanceObserver((list) => {
      for (const { startTime, sources } of list.getEntries() as (PerformanceEntry & { sources: Source[] })[])
        for (const { node, previousRect, currentRect } of startTime > since ? sources : [])
          moved.push(`${node?.textContent?.slice(0, 40) ?? '?'}: ${previousRect.y} to ${currentRect.y}`)
    })
    seen.observe({ type: 'layout-shift', buffered: true })
    // What was counted before is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 100))
    seen.disconnect()
    return moved
  }, operation)
}
