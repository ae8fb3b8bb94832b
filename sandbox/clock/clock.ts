import { movedDate } from './moved-date.ts'

/** Tells a child process how far its clock is ahead of the machine's, in milliseconds. */
export const clockVariable = 'SANDBOX_CLOCK_SHIFT_MS'

// A process may load this file twice (a test runner does): both find the one real clock.
const kept = globalThis as { machineDate?: DateConstructor }
const RealDate = (kept.machineDate ??= Date)

let tenantShiftMs = 0
let appShiftMs = 0

/** Epoch milliseconds on this machine's own clock: what TLS and file systems go by, whatever the sandbox believes. */
export function machineNow(): number {
  return RealDate.now()
}

/** Epoch milliseconds on the sandbox's clock, which all its processes and pages share. */
export function tenantNow(): number {
  return RealDate.now() + tenantShiftMs
}

/** How far the sandbox's clock is ahead of the machine's, in milliseconds; negative when it is behind. */
export function tenantShift(): number {
  return tenantShiftMs
}

/** How far the app in this process is made to believe it is ahead of the sandbox's clock. */
export function appShift(): number {
  return appShiftMs
}

/** From now on the app's clock runs `ms` ahead of the sandbox's (behind, when negative). */
export function shiftApp(ms: number): void {
  appShiftMs = ms
}

/**
 * Puts this process on the sandbox's clock, `shiftMs` ahead of the machine's, and every child it starts from now on:
 * they find the shift in their environment. `Date` is replaced before a program loads, so it lives at another time
 * without knowing. Timers (`setTimeout`), the network and TLS keep the machine's time.
 */
export function installClock(shiftMs: number): void {
  tenantShiftMs = shiftMs
  process.env[clockVariable] = String(shiftMs)
  globalThis.Date = movedDate(RealDate, () => RealDate.now() + tenantShiftMs + appShiftMs)
}

/** Puts this process on the clock of the process that started it. */
export function inheritClock(): void {
  installClock(Number(process.env[clockVariable] ?? '0'))
}

/** Lets the sandbox's clock say this instant (epoch milliseconds) now, and go on from there. */
export function setClock(instant: number): void {
  installClock(instant - RealDate.now())
}
