import { logLine } from './log-line.ts'

/** Writes a line for IT about trouble that did not stop an answer. */
export function warn(what: string, trouble: unknown): void {
  console.warn(logLine(what, trouble))
}
