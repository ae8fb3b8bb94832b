import type { PanelWindow } from './panel-window.ts'

/**
 * From now on collects what a screen reader would be told: every sentence that appears in a live region, in its order.
 * What appears twice was spoken twice.
 */
export async function listen({ panel }: PanelWindow): Promise<() => Promise<string[]>> {
  const body = panel.locator('body')
  await body.evaluate((element) => {
    const told: string[] = []
    const live = '[aria-live], output, [role=status], [role=alert]'
    const last = new Map<Element, string>()
    Object.assign(window, { toldToListeners: told })
    new MutationObserver((changes) => {
      const regions = new Set<Element>()
      for (const { target, addedNodes } of changes) {
        for (const node of [target, ...addedNodes]) {
          const at = node instanceof Element ? node : node.parentElement
          const around = at?.closest(live)
          if (around) regions.add(around)
          if (node instanceof Element) for (const inner of node.querySelectorAll(live)) regions.add(inner)
        }
      }
      for (const region of regions) {
        const text = region.textContent?.trim() ?? ''
        // A region that is redrawn with a new element inside speaks again, even when it says the same.
        const isRedrawn = changes.some(({ target, addedNodes }) => target === region && addedNodes.length > 0)
        if (text !== '' && (isRedrawn || last.get(region) !== text)) told.push(text)
        last.set(region, text)
      }
    }).observe(element, { subtree: true, childList: true, characterData: true })
  })
  return () => body.evaluate(() => [...(window as unknown as { toldToListeners: string[] }).toldToListeners])
}
