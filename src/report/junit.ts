/** One thing that was to hold, as continuous integration shows it. */
export interface TestCase {
  readonly suite: string;
  readonly name: string;
  /** Why it does not hold; undefined where it does. */
  readonly failure: string | undefined;
}

/** JUnit XML, which every continuous integration reads: a suite for each scenario, a case for each expectation. */
export function junitText(cases: readonly TestCase[]): string {
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const lines = suites.flatMap((suite) => {
    const own = cases.filter((one) => one.suite === suite);
    const failures = own.filter(({ failure }) => failure !== undefined).length;
    return [
      `  <testsuite name="${escaped(suite)}" tests="${own.length}" failures="${failures}">`,
      ...own.map(caseText),
      '  </testsuite>',
    ];
  });
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="whatif" tests="${cases.length}" failures="${failures}">`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n');
}

function caseText({ suite, name, failure }: TestCase): string {
  const head = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"`;
  if (failure === undefined) return `${head}/>`;
  return `${head}><failure message="${escaped(failure)}"/></testcase>`;
}

/** Text as an attribute; characters that XML does not know at all are left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"'\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
