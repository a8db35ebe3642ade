// Builds dist/: one bundle with shared chunks, so that a command reads few files at start and heavy modules load only
// where they are used; type declarations come from tsc.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'threads/worker': 'src/threads/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['highs', 'inquirer'],
  // Bundled CommonJS packages ask for `require`, which a module of its own does not have.
  banner: {
    js: "import { createRequire as whatifRequire } from 'node:module'; const require = whatifRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});

// The JSON Schemas that editors complete scenario files and whatif.yaml with.
const { configSchema, scenarioSchema } = await import('./dist/index.js');
mkdirSync(`${root}dist/schema`);
writeFileSync(`${root}dist/schema/whatif.schema.json`, `${JSON.stringify(configSchema(), null, 2)}\n`);
writeFileSync(`${root}dist/schema/scenario.schema.json`, `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
