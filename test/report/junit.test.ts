import { describe, expect, it } from 'vitest';
import { junitText } from '../../src/report/junit.js';

describe('junitText', () => {
  it('counts cases and failures by suite, and escapes what XML reserves or cannot hold', () => {
    const text = junitText([
      { suite: 'a "b"', name: 'x < 1 & y', failure: undefined },
      { suite: 'a "b"', name: 'z', failure: 'missed\nby \u00071%' },
      { suite: 'c', name: 'is planned', failure: undefined },
    ]);
    expect(text).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="whatif" tests="3" failures="1">
  <testsuite name="a &#34;b&#34;" tests="2" failures="1">
    <testcase classname="a &#34;b&#34;" name="x &#60; 1 &#38; y"/>
    <testcase classname="a &#34;b&#34;" name="z"><failure message="missed&#10;by 1%"/></testcase>
  </testsuite>
  <testsuite name="c" tests="1" failures="0">
    <testcase classname="c" name="is planned"/>
  </testsuite>
</testsuites>
`,
    );
  });
});
