import { defineConfig } from 'vitest/config'
import { LongFirst } from './tests/long-first.ts'

// The domain must be true in any zone, so its tests run in three: west of UTC, with half-hour clock changes, and far east.
const zones = ['America/Los_Angeles', 'Australia/Lord_Howe', 'Europe/Berlin']

// Pages and servers wait as much as they work: three files at a time keep two cores busy, where two left a third of them idle.
const maxWorkers = 3

// Each file begins at one and the same instant. The domain needs no clock: it is told the time.
const setupFiles = ['tests/begin-the-day.ts']

export default defineConfig({
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongFirst },
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: `domain in ${zone}`,
          include: ['domain/**/*.test.ts'],
          env: { TZ: zone },
          // Some try thousands of cases, which a busy machine may take its time for.
          testTimeout: 60_000,
          // Pure functions leave nothing behind for the next file, so one process may take many.
          isolate: false,
          maxWorkers,
        },
      })),
      {
        test: {
          name: 'rooms',
          setupFiles,
          include: ['contract/**/*.test.ts', 'api/**/*.test.ts', 'tab/**/*.test.{ts,tsx}', 'appPackage/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          // It starts servers and tells its process where they are, so every file has a process of its own.
          name: 'sandbox',
          setupFiles,
          include: ['sandbox/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'between rooms',
          setupFiles,
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/prepared-folder.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What a browser is to show soon may take a while on a busy machine; one second is no promise of ours.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers,
        },
      },
    ],
  },
})
