import { defineConfig } from 'vitest/config'

const journeys = 'src/journeys/**/*.test.ts'
const installed = 'scripts/package.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [journeys, installed],
          testTimeout: 60_000,
        },
      },
      {
        // Packs the engine, installs it into a new site and builds that.
        test: { name: 'package', include: [installed], testTimeout: 600_000, hookTimeout: 600_000 },
      },
      {
        test: {
          name: 'journeys',
          include: [journeys],
          globalSetup: 'src/journeys/drivers/set-up.ts',
          // A browser beside a build on two cores is slow enough; files one after the other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
