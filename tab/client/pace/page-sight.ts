import { isHandsOn, pauseAfter, type Sight } from './pause-after.ts'

/** While both are there it is enough to say so this often, in milliseconds; alone it is said with every question. */
const tellEveryMs = 20_000
/** Somebody who comes back to a quiet page sees what is true now. */
const oldMs = 12_000

type Deps = {
  /** Asks at once. */
  wake: () => void
  isWaiting: () => boolean
  isAround: () => boolean
  page?: EventTarget & { readonly hidden: boolean }
  isOnline?: () => boolean
}

/** Watches whether anybody is at this page, and knows from the API whether the other person is at theirs. */
export function pageSight(means: Deps) {
  const { wake, isWaiting, isAround, page = document, isOnline = () => navigator.onLine } = means
  let shownAt = Date.now()
  let touchedAt = shownAt
  let toldAt = Number.NEGATIVE_INFINITY
  let heardAt = shownAt
  let isTogether: boolean | undefined

  function sight(): Sight {
    const now = Date.now()
    const here = { isHidden: page.hidden, isOnline: isOnline(), isWaiting: isWaiting(), isAround: isAround() }
    return { ...here, isTogether, shownAt, touchedAt, now }
  }

  function touch(): void {
    const now = Date.now()
    const isBack = !isHandsOn({ touchedAt, now })
    touchedAt = now
    if (isBack && now - heardAt > oldMs) wake()
  }

  function change(): void {
    if (page.hidden) return
    shownAt = Date.now()
    touchedAt = shownAt
    wake()
  }

  const touches = ['keydown', 'pointerdown'] as const
  for (const kind of touches) page.addEventListener(kind, touch, { passive: true })
  page.addEventListener('visibilitychange', change)

  return {
    pauseMs: (failures: number) => pauseAfter(sight(), failures),
    /** What the next question says of this page: that somebody looks at it. A hidden page says nothing. */
    says(): { isHere?: true } {
      const now = Date.now()
      if (page.hidden || (isTogether === true && now - toldAt < tellEveryMs)) return {}
      toldAt = now
      return { isHere: true }
    },
    /** An answer came; `isOtherHere` where it was asked with `isHere`. */
    hears({ isOtherHere }: { isOtherHere?: boolean }): void {
      heardAt = Date.now()
      isTogether = isOtherHere ?? isTogether
    },
    stop(): void {
      for (const kind of touches) page.removeEventListener(kind, touch)
      page.removeEventListener('visibilitychange', change)
    },
  }
}
