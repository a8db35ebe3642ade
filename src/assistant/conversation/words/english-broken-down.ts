import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { BrokenDownWords } from './follow-up-words.js';

/** Words that ask of each family, market, month or line of what stands, and of the hours that it saves. */
export const englishBrokenDown: BrokenDownWords = {
  brokenDown: [
    {
      said: phrasesIn(`
        which families suffer most | which families suffers most | which families suffer the most |
        which families suffers the most | which families suffer | which families are hit | which families is hit |
        which families are hit hardest | which families is hit hardest | which families are hit most |
        which families are affected | which families is affected | which families run short |
        which families runs short | which families are worst off | which families is worst off |
        which families are the worst | which families is the worst | which family suffer most |
        which family suffers most | which family suffer the most | which family suffers the most | which family suffer |
        which family are hit | which family is hit | which family are hit hardest | which family is hit hardest |
        which family are hit most | which family are affected | which family is affected | which family run short |
        which family runs short | which family are worst off | which family is worst off | which family are the worst |
        which family is the worst | what families suffer most | what families suffers most |
        what families suffer the most | what families suffers the most | what families suffer | what families are hit |
        what families is hit | what families are hit hardest | what families is hit hardest |
        what families are hit most | what families are affected | what families is affected | what families run short |
        what families runs short | what families are worst off | what families is worst off |
        what families are the worst | what families is the worst`),
      kpi: 'fill_rate',
      by: 'family',
    },
    {
      said: phrasesIn(`
        which months are the worst | which months is the worst | which months are worst | which months is worst |
        which months is it worst | which months is it the worst | which months are hit hardest |
        which months is hit hardest | which months are hit | which months suffer most | which months suffers most |
        which months are critical | which months is critical | which month are the worst | which month is the worst |
        which month are worst | which month is worst | which month is it worst | which month is it the worst |
        which month are hit hardest | which month is hit hardest | which month are hit | which month suffer most |
        which month suffers most | which month are critical | which month is critical | which weeks are the worst |
        which weeks is the worst | which weeks are worst | which weeks is worst | which weeks is it worst |
        which weeks is it the worst | which weeks are hit hardest | which weeks is hit hardest | which weeks are hit |
        which weeks suffer most | which weeks suffers most | which weeks are critical | which weeks is critical |
        which week are the worst | which week is the worst | which week are worst | which week is worst |
        which week is it worst | which week is it the worst | which week are hit hardest | which week is hit hardest |
        which week are hit | which week suffer most | which week suffers most | which week are critical |
        which week is critical | what month are the worst | what month is the worst | what month are worst |
        what month is worst | what month is it worst | what month is it the worst | what month are hit hardest |
        what month is hit hardest | what month are hit | what month suffer most | what month suffers most |
        what month are critical | what month is critical | when are the worst | when is the worst | when are worst |
        when is worst | when is it worst | when is it the worst | when are hit hardest | when is hit hardest |
        when are hit | when suffer most | when suffers most | when are critical | when is critical |
        in which month is it worst | in which month is it the worst | in which month are we worst off |
        in which months is it worst | in which months is it the worst | in which months are we worst off |
        in which week is it worst | in which week is it the worst | in which week are we worst off |
        what is the worst month | what is the worst week | what are the worst months | the worst month`),
      kpi: 'backlog',
      by: 'bucket',
    },
    {
      said: phrasesIn(`
        which countries suffer most | which countries suffer the most | which countries suffers most |
        which countries are hit | which countries is hit | which countries are hit hardest |
        which countries is hit hardest | which countries are affected | which countries are worst off |
        which country suffer most | which country suffer the most | which country suffers most | which country are hit |
        which country is hit | which country are hit hardest | which country is hit hardest |
        which country are affected | which country are worst off | which markets suffer most |
        which markets suffer the most | which markets suffers most | which markets are hit | which markets is hit |
        which markets are hit hardest | which markets is hit hardest | which markets are affected |
        which markets are worst off | which regions suffer most | which regions suffer the most |
        which regions suffers most | which regions are hit | which regions is hit | which regions are hit hardest |
        which regions is hit hardest | which regions are affected | which regions are worst off |
        which region suffer most | which region suffer the most | which region suffers most | which region are hit |
        which region is hit | which region are hit hardest | which region is hit hardest | which region are affected |
        which region are worst off | which locations suffer most | which locations suffer the most |
        which locations suffers most | which locations are hit | which locations is hit |
        which locations are hit hardest | which locations is hit hardest | which locations are affected |
        which locations are worst off`),
      kpi: 'fill_rate',
      by: 'location',
    },
  ],
  linesCoping: phrasesIn(`
    make it | handle it | handle that | handle this | cope | take it | take that | do it | do that | manage |
    manage it | manage that | keep up | absorb it | absorb that | have spare hours | have hours to spare |
    have free hours | have any hours left | have hours left | have any spare hours | have spare capacity |
    have capacity left | have room | have room left | still have hours | still have spare hours | have enough hours`),
  hoursSaved: phrasesIn(`
    how many hours do we gain | how many hours do we save | how many hours does that save |
    how many hours does it save | how many hours does that free | how many hours does that free up |
    how many hours does it free up | how many hours does that give us | how many hours does that bring |
    how many hours would that save | how many hours would we gain | how many hours would we save |
    how many hours are saved | how many hours do we win | how much time does that save | how much time do we save |
    how much time do we gain`),
};
