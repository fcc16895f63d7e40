import { defineConfig } from 'vitest/config'

const journeys = 'src/journeys/**/*.test.ts'
const whole = ['scripts/package.test.ts', 'scripts/language.test.ts']

export default defineConfig({
  test: {
    // On a machine of two cores the default is one.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [journeys, ...whole],
          // Some build whole sites, beside others that do.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Each makes another project of this one: a site with the engine as a package, one with a language more.
        test: { name: 'package', include: whole, fileParallelism: false, testTimeout: 600_000, hookTimeout: 600_000 },
      },
      {
        test: {
          name: 'journeys',
          include: [journeys],
          globalSetup: 'src/journeys/drivers/set-up.ts',
          // One browser keeps two cores busy: two at a time take as long, and journeys wait for one another.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
