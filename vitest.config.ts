import { defineConfig } from 'vitest/config';

const report = process.env.WHATIF_TEST_REPORT;

/** Functions are tested from their source; whole commands, docs and worker threads (`test/whole`) as users run them, from dist. */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    reporters: report ? ['dot', ['json', { outputFile: report }]] : ['dot'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/whole/**'] } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/whole/**/*.test.ts'], globalSetup: ['test/whole/build.ts'] },
      },
    ],
  },
});
