type Log = (...said: unknown[]) => void

type Quiet = Log & { extend: () => Quiet }

const quiet: Quiet = Object.assign(() => undefined, { extend: () => quiet })

const debug = Object.assign(() => quiet, { formatArgs: () => undefined })

/**
 * Stands in our pages for the copy of the package `debug` inside teams-js, through which that writes a diary into the
 * console of whoever asks for it by hand. Nobody does in a window of Teams, and everybody would load and run it (2.4 kB
 * gzip). Its name is the one under which teams-js 2.58 takes it; under another one the build would fail.
 */
export const b = { debug }
