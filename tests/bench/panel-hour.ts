import { pauseAfter, type Sight } from '../../tab/client/pace/pause-after.ts'

/** How a panel lies open for some minutes. */
type Stretch = { minutes: number; is: 'alone' | 'quiet' | 'together' | 'hidden' | 'offline' }

/**
 * An hour of open panel, an assumption: prepared, left open, the two with it during their 1:1, closed with a note, left
 * open again, hidden behind something else, the train in a tunnel.
 */
export const panelHour: readonly Stretch[] = [
  { minutes: 5, is: 'alone' },
  { minutes: 10, is: 'quiet' },
  { minutes: 9, is: 'together' },
  { minutes: 4, is: 'alone' },
  { minutes: 8, is: 'quiet' },
  { minutes: 20, is: 'hidden' },
  { minutes: 4, is: 'offline' },
]

const minuteMs = 60_000

/** How often a panel asked in such an hour that took no notice of who was there: the pace of before. */
export function steadyRequests(hour: readonly Stretch[]): number {
  const aMinute = { alone: 24, quiet: 24, together: 24, hidden: 1, offline: 2 }
  return hour.reduce((sum, { minutes, is }) => sum + minutes * aMinute[is], 0)
}

/** How often one asks that goes by its own pace, with each try that never left the device. */
export function requestsOf(hour: readonly Stretch[]): number {
  let [requests, at, began] = [0, 0, 0]
  for (const { minutes, is } of hour) {
    const end = began + minutes * minuteMs
    // Being shown again, and the network's end, are asked after at once.
    if (is === 'offline') at = began
    for (; at < end; requests += 1) at += pauseAfter(sightOf(is, { now: at }), is === 'offline' ? 1 : 0)
    began = end
  }
  return requests
}

function sightOf(is: Stretch['is'], { now }: { now: number }): Sight {
  return {
    isHidden: is === 'hidden',
    isOnline: is !== 'offline',
    isWaiting: false,
    isTogether: is === 'together',
    isAround: false,
    // It was opened when the hour began.
    shownAt: 0,
    touchedAt: is === 'alone' ? now : -minuteMs,
    now,
  }
}
