import { describe, expect, it } from 'vitest';
import { BadInput, type Complaint, complaintText, placeText } from '../../src/complaint/complaint.js';
import { ComplaintList } from '../../src/complaint/complaint-list.js';

const complaint: Complaint = {
  place: { file: 'data/routings.csv', line: 14, position: 3 },
  name: 'units_per_hour',
  found: '12,5',
  problem: 'is not a number.',
  remedy: 'Is the decimal mark a comma?',
};

describe('complaintText', () => {
  it('says place, name, value, what is wrong and what to do', () => {
    expect(complaintText(complaint)).toBe(
      'data/routings.csv:14:3  units_per_hour  "12,5"  is not a number. Is the decimal mark a comma?',
    );
  });

  it('leaves out what is not known', () => {
    expect(complaintText({ place: { file: 'whatif.yaml' }, problem: 'is empty.' })).toBe('whatif.yaml  is empty.');
    expect(placeText({ file: 'whatif.yaml', line: 3 })).toBe('whatif.yaml:3');
  });

  it('shortens long values and escapes what a terminal would act on', () => {
    expect(complaintText({ ...complaint, found: 'x'.repeat(61) })).toContain(`"${'x'.repeat(60)}…"`);
    expect(complaintText({ ...complaint, found: '\u001b[31m"a"\n' })).toContain('"\\u001b[31m\\"a\\"\\n"');
  });
});

describe('BadInput', () => {
  it('is an error with a line for each complaint', () => {
    const error = new BadInput([complaint, { place: { file: 'a.csv' }, problem: 'is empty.' }], 7);
    expect(error.message.split('\n')).toEqual([complaintText(complaint), 'a.csv  is empty.']);
    expect(error.more).toBe(7);
  });
});

describe('ComplaintList', () => {
  it('keeps the first hundred, counts the rest and does not make them', () => {
    const list = new ComplaintList();
    let made = 0;
    for (let line = 1; line <= 130; line++)
      list.add(() => {
        made++;
        return { ...complaint, place: { file: 'a.csv', line } };
      });
    expect([list.complaints.length, list.more, made]).toEqual([100, 30, 100]);
    expect(list.complaints[99].place.line).toBe(100);
  });
});
