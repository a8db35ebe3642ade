import type { Vocabulary } from '../vocabulary.js';
import type { Language, Lexicon } from './lexicon/sense.js';
import { type Token, tokenise } from './lexicon/token.js';
import { withActiveIngredients } from './mentions/active-ingredient.js';
import { withBreakdownOfLine } from './mentions/breakdown-of-line.js';
import { withDuringClosures } from './mentions/during-closure.js';
import type { Mention } from './mentions/mention.js';
import { merged } from './mentions/merge.js';
import { withPickedUp } from './mentions/picked-up.js';
import { recognise } from './mentions/recognise.js';
import { withRiskCauses } from './mentions/risk-causes.js';
import { withStockExpiring } from './mentions/stock-expiring.js';
import { withSupplierOf } from './mentions/supplier-of.js';
import { withAsItStands } from './scenarios/as-it-stands.js';
import { withCombined } from './scenarios/combined-scenario.js';
import { withDownTo } from './scenarios/down-to.js';
import { withOutagesTold } from './scenarios/outage-told.js';
import { withScenarioWords } from './scenarios/scenario-words.js';
import { withSidesByVerbs } from './scenarios/sides-by-verbs.js';
import { withSidesTold } from './scenarios/sides-told.js';
import { withTwoSides } from './scenarios/with-and-without.js';
import { languageOf } from './words/language.js';
import type { NameIndex } from './words/name-index.js';
import { type Reader, readerOf } from './words/reader.js';
import { type Correction, spelled } from './words/spelling.js';

/** The mentions of a question, the typing errors that were put right, and its language. */
export interface Recognised {
  readonly mentions: readonly Mention[];
  /** The words that mentions count, typing errors put right. */
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
  readonly language: Language;
}

/** What a question says where it may name what stands in an index; in the language given where its words tell none. */
export type Recognise = (question: string, names: NameIndex, otherwise: Language) => Recognised;

/** Recognises questions about a project. What one says without its names is kept while it is looked at with other names. */
export function recogniserOf(vocabulary: Vocabulary, lexicons: readonly [Lexicon, Lexicon]): Recognise {
  let asked: string | undefined;
  let written: readonly Token[] = [];
  let readers: readonly Reader[] = [];
  const known = new Map<NameIndex, Map<Language, Recognised>>();
  const recognised: Recognise = (question, names, otherwise) => {
    const [lexicon, other] = languageOf(written, lexicons, names.whole, otherwise);
    const { tokens, corrections } = spelled(written, lexicon, other, names);
    const parts = { tokens, lexicon, other, calendar: vocabulary.calendar, named: names.whole };
    const known = readers.find((one) => readsAlike(one, parts));
    const reader = known ?? readerOf(parts);
    if (known === undefined) readers = [...readers, reader];
    const plain = withBreakdownOfLine(recognise(reader, names, question));
    const said = withScenarioWords(plain, question, vocabulary);
    const told = withActiveIngredients(merged(withTwoSides(said, vocabulary), vocabulary, names), vocabulary);
    const named = withAsItStands(withCombined(withDownTo(told), vocabulary), vocabulary);
    const placed = withOutagesTold(
      withDuringClosures(
        withSupplierOf(
          withRiskCauses(withSidesTold(withSidesByVerbs(named, vocabulary), vocabulary), vocabulary),
          vocabulary,
        ),
        vocabulary,
      ),
      vocabulary,
    );
    return {
      mentions: withStockExpiring(withPickedUp(placed)),
      tokens,
      corrections,
      language: lexicon.language,
    };
  };
  return (question, names, otherwise) => {
    if (question !== asked) {
      asked = question;
      written = tokenise(question);
      readers = [];
      known.clear();
    }
    const said = known.get(names) ?? new Map<Language, Recognised>();
    const found = said.get(otherwise) ?? recognised(question, names, otherwise);
    known.set(names, said.set(otherwise, found));
    return found;
  };
}

/** Whether a reader of other names reads the same words, none of which only one of them takes for a name. */
function readsAlike(reader: Reader, { tokens, lexicon, named }: Omit<Reader, 'own'>): boolean {
  return (
    reader.lexicon === lexicon &&
    reader.tokens.length === tokens.length &&
    tokens.every(({ plain }, at) => plain === reader.tokens[at].plain && named.has(plain) === reader.named.has(plain))
  );
}

/** Whether two sets of names say the same of a question. */
export function saysAlike(one: Recognised, other: Recognised): boolean {
  return (
    one.language === other.language &&
    one.corrections.length === other.corrections.length &&
    one.corrections.every(({ read }, at) => read === other.corrections[at].read) &&
    one.mentions.length === other.mentions.length &&
    one.mentions.every((mention, at) => isAlike(mention, other.mentions[at]))
  );
}

function isAlike(one: Mention, other: Mention): boolean {
  return (
    one.text === other.text &&
    one.from === other.from &&
    one.time === other.time &&
    one.entities.length === other.entities.length &&
    one.entities.every((entity, at) => entity === other.entities[at]) &&
    JSON.stringify([one.amount, one.senses]) === JSON.stringify([other.amount, other.senses])
  );
}
