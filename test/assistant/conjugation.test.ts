import { describe, expect, it } from 'vitest';
import { conjugated } from '../../src/assistant/understand/lexicon/french/conjugation.js';

describe('forms of French', () => {
  it.each([
    ['baiss', 'baisse baisses baissons baissez baissait baisseront baisserions baissant baissee baisser'],
    ['allong', 'allonge allongeait allongeons allongions allongeant allongee'],
    ['raccourci', 'raccourcit raccourcissons raccourcissait raccourcisse raccourcira raccourcie raccourcir'],
    ['amplifi', 'amplifie amplifiait amplifiera amplifiez amplifiees'],
    ['redui', 'reduit reduisons reduisait reduise reduirons reduites reduire'],
    ['etend', 'etend etendons etendait etendrions etendues etendre'],
    ['envoy', 'envoie envoyons envoient envoyait'],
    ['renouvel', 'renouvelle renouvelons renouvellera'],
  ])('of %s~ are all there', (stem, forms) => {
    expect(conjugated(stem)).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it('hold no form that the verb has not', () => {
    expect(conjugated('allong')).not.toContain('allongait');
    expect(conjugated('baiss')).not.toContain('baississent');
    expect(conjugated('augmentation')).toEqual(['augmentation', 'augmentations']);
  });
});
