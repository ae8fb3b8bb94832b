import { defineConfig } from 'vitest/config'

// The domain must be true in any zone, so its tests run in three: west of UTC, with half-hour clock changes, and far east.
const zones = ['America/Los_Angeles', 'Australia/Lord_Howe', 'Europe/Berlin']

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: `domain in ${zone}`,
          include: ['domain/**/*.test.ts'],
          env: { TZ: zone },
        },
      })),
      {
        test: {
          name: 'rooms',
          include: [
            'contract/**/*.test.ts',
            'api/**/*.test.ts',
            'tab/**/*.test.{ts,tsx}',
            'sandbox/**/*.test.ts',
            'appPackage/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'between rooms',
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
