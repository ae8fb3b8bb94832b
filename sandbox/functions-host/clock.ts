const RealDate = Date
let shiftMs = 0

/** Milliseconds since 1970 on this machine's own clock, whatever the app is made to believe. */
export function realNow(): number {
  return RealDate.now()
}

export function clockShift(): number {
  return shiftMs
}

/** From now on the app's clock runs `ms` ahead of the machine's (behind, when negative). */
export function shiftClock(ms: number): void {
  shiftMs = ms
}

/**
 * Replaces the process's `Date` by one that can be shifted. It is called before the bundle loads, so the app
 * lives at another time without knowing: a demo can be lived through instead of being written into the tables.
 * Timers (`setTimeout`) and the network keep the machine's time.
 */
export function installClock(initialShiftMs = 0): void {
  shiftMs = initialShiftMs
  class ShiftedDate extends RealDate {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(RealDate.now() + shiftMs)
      else super(...(given as [number]))
    }
    static override now(): number {
      return RealDate.now() + shiftMs
    }
    // Dates that Node itself makes are dates too.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof RealDate
    }
  }
  // `Date()` without `new` gives a text; libraries that still ask for it get one.
  globalThis.Date = new Proxy(ShiftedDate, {
    apply: () => new ShiftedDate().toString(),
  }) as unknown as DateConstructor
}
