import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { RemarkWords } from './follow-up-words.js';

/** Words beside a new amount, length or time, and in front of it. */
export const englishRemarks: RemarkWords = {
  remarks: phrasesIn(`
    to be | just to be | to stay | to play it | to err | let be | let us be | being | is more | are more |
    would be more | seems more | sounds more | looks more | feels more | is probably more | is closer | to account`),
  wholeRemarks: phrasesIn(`
    be realistic | be reasonable | be careful | be conservative | be honest | be cautious | too much | too long | too short | too little | that too much | no that too much | that is too much | that too long |
    no that too long | that too short | that too little | a bit much | that a bit much | not enough | that not enough |
    no that not enough | that is not enough | it is too much | it too much | way too much | that way too much |
    that far too much | for safety | just in case | is enough | would be enough | should be enough | is plenty |
    would be plenty | will do | would do | should do | is safer | would be safer | is better | would be better |
    is likelier | is likely | at worst | at best | worst case | best case | in the worst case | in the best case |
    tops | i think | i guess | i would say | if you ask me | realistically | more realistically | to begin with |
    for a start | to start with | better safe than sorry`),
  there: ['over there', 'there', 'in that place'],
  restating: phrasesIn(`
    {, and} {if, what if} it {drags on, goes on, lasts, continues, takes} | it drags on | let it last | let that last | let it run | let it go on | have it last | have it run | make it last |
    keep it going | keep it up | it runs | it goes on | it should last | let it continue | say | say it | say it is |
    let say | let us say | let say it | let say it is | make it | make that | call it | it is | it | it will be |
    it would be | it could be | it may be | it might be | it lasts | it takes | it will last | it will take |
    it might last | it might take | it could last | it could take | try | try with | try it with | test it with |
    let try | go to | go up to | go down to | go for | go with | put it at | set it to | bring it to | change it to |
    change that to | raise it to | lower it to | and if it is | what if it is | and if it were | what if it were |
    and if it was | what if it was | rather | or rather | well rather | go back to | back to | return to |
    come back to | suppose it is | suppose it`),
  forWhom: 'for',
  notBefore: ['not before', 'not until', 'not till'],
  but: 'but',
};
