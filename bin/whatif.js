#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept from one run to the next, by a Node that can (22.1 or later).
module.enableCompileCache?.();
const { main } = await import('../dist/cli/main.js');

await main(process);
