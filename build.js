// Builds dist/: one bundle with shared chunks, so that a command reads few files at start and heavy modules load only
// where they are used; type declarations come from tsc.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });

const lexicon = 'src/assistant/understand/lexicon';

/** Both lexicons of the assistant as text: to write out every form of every word takes longer than to answer many a question. */
async function packedLexicons() {
  const contents = `export { lexiconsWritten } from './written.js'; export { packed } from './packed.js';`;
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: `${root}${lexicon}`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  const { lexiconsWritten, packed } = await import(code);
  return JSON.stringify(lexiconsWritten().map(packed));
}

/** Has the module that makes the lexicons read them from a file beside the chunks instead, which is read faster than a module. */
const readyLexicons = {
  name: 'ready-lexicons',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/]written\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
import { unpacked } from './packed.js';
const read = () => JSON.parse(readFileSync(new URL('./lexicons.json', import.meta.url), 'utf8'));
export const lexiconsWritten = () => read().map(unpacked);`,
      loader: 'js',
      resolveDir: `${root}${lexicon}`,
    }));
  },
};

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
  plugins: [readyLexicons],
  // Bundled CommonJS packages ask for `require`, which a module of its own does not have.
  banner: {
    js: "import { createRequire as whatifRequire } from 'node:module'; const require = whatifRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
writeFileSync(`${root}dist/lexicons.json`, await packedLexicons());
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});

// The JSON Schemas that editors complete scenario files and whatif.yaml with.
const { configSchema, scenarioSchema } = await import('./dist/index.js');
mkdirSync(`${root}dist/schema`);
writeFileSync(`${root}dist/schema/whatif.schema.json`, `${JSON.stringify(configSchema(), null, 2)}\n`);
writeFileSync(`${root}dist/schema/scenario.schema.json`, `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
