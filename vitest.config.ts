import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        // What stands in dist: run after a build.
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // A click or a frame is lost now and then where the machine is busy; a fault fails three times.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second, the default, is short where the machine is busy; what holds costs no more time.
          expect: { poll: { timeout: 5_000 } },
        },
      },
    ],
  },
});
