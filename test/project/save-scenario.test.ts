import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { saveScenario } from '../../src/project/save-scenario.js';

const root = mkdtempSync(join(tmpdir(), 'whatif-save-'));
const scenarioFolder = join(root, 'scenarios');
const project = { scenarioFolder, scenarios: new Map() };

afterEach(() => rmSync(scenarioFolder, { recursive: true, force: true }));

describe('saveScenario', () => {
  it('writes the text as it is, and makes the folder', () => {
    const path = saveScenario(project, 'spring-plan.2', 'overrides: []\n');
    expect(path).toBe(join(scenarioFolder, 'spring-plan.2.yaml'));
    expect(readFileSync(path, 'utf8')).toBe('overrides: []\n');
  });

  it.each(['../out', 'a/b', '.hidden', '', '-x', 'a\nb'])('refuses the name %j', (name) => {
    expect(() => saveScenario(project, name, '')).toThrow('is no name for a scenario');
    expect(existsSync(scenarioFolder)).toBe(false);
  });

  it('writes over nothing', () => {
    expect(() => saveScenario(project, 'baseline', '')).toThrow('is the name of a scenario that is there');
  });
});
