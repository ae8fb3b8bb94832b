const place = 'throughline.opened'

/** On this device: of whom the API has been told that they have opened the app. It asks who has, before it writes to anybody. */
export type OpeningTold = { isTold(oid: string): boolean; keep(oid: string): void }

export const openingTold: OpeningTold = {
  isTold(oid) {
    try {
      return localStorage.getItem(place) === markOf(oid)
    } catch {
      // A browser that keeps nothing for us would tell it each time.
      return true
    }
  },
  keep(oid) {
    try {
      localStorage.setItem(place, markOf(oid))
    } catch {
      // Then it is told once more.
    }
  },
}

/** One of 4,096: it tells the few people of one device apart, and names nobody to whoever reads what lies there. */
function markOf(oid: string): string {
  let mark = 0
  for (const letter of oid) mark = (mark * 31 + letter.charCodeAt(0)) % 4_096
  return String(mark)
}
