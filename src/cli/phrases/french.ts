import type { Phrases, ReliefUnit } from './phrases.js';

/** One and several of what reliefs are counted in. */
const counted: Readonly<Record<ReliefUnit, readonly [one: string, several: string]>> = {
  hours: ['heure', 'heures'],
  units: ['unité', 'unités'],
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  months: ['mois', 'mois'],
  quarters: ['trimestre', 'trimestres'],
  years: ['an', 'ans'],
};

const articles = (count: number): string => `${count} article${count > 1 ? 's' : ''}`;

export const french: Phrases = {
  // A plain space stands between thousands and before a sign, so that figures can be searched for and copied.
  number: (figure) => figure.replace(/[.,]/g, (sign) => (sign === ',' ? ' ' : ',')).replace(/(?<=\d)(?=[%M])/, ' '),
  reading: {
    understood: (words) => `Compris : ${words.join(' ; ')}.`,
    answeredBy: (command) => `Réponse de : ${command}`,
    notUsed: (words) => `Laissé de côté : ${words.map((word) => JSON.stringify(word)).join(', ')}.`,
    didYouMean: (choices) => `Vouliez-vous dire ${choices.map((choice) => JSON.stringify(choice)).join(', ou ')} ?`,
    askingModel: (model, host) =>
      `Question posée à ${model} sur ${host}, qui reçoit la question et les noms du projet.`,
    modelReads: (model) => `${model} la lit comme ci-dessous`,
    noSuchCommand: "y répondrait, et n'est pas une commande de cette version.",
    noSuchCommandNamed: (command) => `La commande ${command}, qui y répondrait, n'existe pas dans cette version.`,
    savesNothing: "n'enregistre rien : la question ne fait pas de scénario.",
    wrote: (path) => `${path} est écrit.`,
  },
  answer: {
    sentence: (parts) => `${parts.join(' ; ')}.`,
    stays: (kpi, value) => `${kpi} reste à ${value}`,
    hardlyMoves: (kpi, from, to) => `${kpi} ne bouge guère, de ${from} à ${to} en arrondi`,
    moves: (kpi, isUp, from, to, by) =>
      `${kpi} ${isUp ? 'monte' : 'baisse'} de ${from} à ${to}${by === '' ? '' : ` (${by})`}`,
    movesBy: (kpi, isUp, by, to) => `${kpi} ${isUp ? 'monte' : 'baisse'} de ${by}, à ${to}`,
    ranked: (kpi, isBestFirst, values, more) =>
      `${kpi}${isBestFirst ? ', du meilleur au moins bon' : ''} : ${values.join(', ')}${more > 0 ? ` et ${more} autre${more > 1 ? 's' : ''}` : ''}`,
    alike: (kpi, value) => `${kpi} est de ${value} dans chacun`,
    holdsIn: (expectation, holds, fails, futures) =>
      `${expectation} est tenu dans ${holds} de ${futures} futurs et manqué dans ${fails}`,
    sureBetween: (low, high) => `avec plus de futurs, il le serait dans ${low} à ${high} (confiance 95 %)`,
    onAverage: (kpi, mean, low, high) =>
      `${kpi} est de ${mean} en moyenne, et dans neuf futurs sur dix entre ${low} et ${high}`,
    atSomeTime: (items) => `En rupture à un moment ou un autre : ${items.join(', ')}`,
    runsOut: (item, share) => `${item} dans ${share} des futurs`,
    runShortNow: (items) => `${articles(items)} en rupture`,
    shortFirst: (item, date) => `le premier est ${item}, dès le ${date}`,
    shortMost: (item, units, date) => `le pire ${item}, ${units} unités en retard ou perdues (${date})`,
    forecastOf: (item, units, from, to) => `${item} : ${units} unités au total, du ${from} au ${to}`,
    forecastOfAll: (series, units, from, to) => `${series} séries, ${units} unités au total, du ${from} au ${to}`,
    forecastMost: (item, units) => `la plus grande, ${item}, ${units}`,
    offBy: (error, naive) =>
      `Les prévisions se sont écartées de la demande de ${error} en moyenne ; répéter la dernière saison s'en serait écarté de ${naive}`,
    untold: (kpis) => `${kpis} : ces données ne le disent pas.`,
    runShort: (items) => `${articles(items)} en rupture, comme avant`,
    runShortInstead: (items, before) => `${articles(items)} en rupture au lieu de ${before}`,
    hitMost: (item, units, date) => `le plus touché : ${item}, ${units} unités de plus en retard ou perdues (${date})`,
    itemAt: (product, location) => `${product} à ${location}`,
    moved: (scenario) => `Ce qui a fait bouger ${scenario}`,
    together: (first, second) => `${first} et ${second} ensemble, compris dans les parts des deux`,
    binds: 'Lignes qui limitent',
    whyOf: (title) => `Pourquoi : ${title}`,
    wouldReach: (expectation) => `Ce qui atteindrait ${expectation}`,
    comesNearest: (expectation) => `Ce qui approche le plus de ${expectation}, un seul levier`,
    zeroEverywhere: (kpis) => `Zéro partout : ${kpis}.`,
    holds: (expectation, value) => `${expectation} est tenu : ${value}`,
    fails: (expectation, missed) => `${expectation} n'est pas tenu : ${missed}`,
    unmet: (scenario, expectation, missed) => `${scenario} : ${expectation} n'est pas tenu : ${missed}.`,
    missed: (value, by) => `${value}, manqué de ${by}`,
    unknown: "il n'est pas connu",
  },
  why: {
    late: (item, date, units) => `${item}, ${date} : ${units} unités en retard ou perdues`,
    amount: (figure, unit, isOne) => `${figure} ${counted[unit][isOne ? 0 : 1]}`,
    within: (from, to) => (from === to ? `le ${from}` : `du ${from} au ${to}`),
    reason: {
      capacity: ({ source, when, amount }) => `${source} est à plein ${when} : il suffirait de ${amount} de plus`,
      second_resource: ({ source, when, amount }) =>
        `${source} est à plein ${when} : il suffirait de ${amount} de plus`,
      component: ({ source, input, when, amount }) => `${source} attend ${input} ${when} : il manque ${amount}`,
      lead_time: ({ source, amount }) => `${source} prend trop de temps : il faudrait ${amount} plus tôt`,
      dates: ({ source, amount }) => `${source} n'est pas permis à temps : ses dates sont à déplacer de ${amount}`,
      frozen: ({ source, when, amount }) =>
        `${source} ne peut rien commencer ${when}, sa période gelée : il en faudrait ${amount} de moins`,
      receipt: ({ when, amount }) => `la prochaine réception vient ${when} : il faudrait ${amount} plus tôt`,
      expiry: ({ when, amount }) => `${amount} périmés ${when} avant de pouvoir servir`,
      stock_life: ({ amount }) =>
        `ce qui est en stock se garde trop peu pour le client : il faudrait ${amount} de vie en plus`,
      shelf_life: ({ source, amount }) =>
        `${source} ne fait rien qui se garde assez pour le client : il faudrait ${amount} de vie en plus`,
      no_source: ({ amount }) => `ni stock, ni gamme, ni fournisseur, ni transport ne l'apporte : il manque ${amount}`,
      choice: ({ source, when }) =>
        `${source} a de la place ${when} : le retard coûte moins, ou les lots et les réglages s'y opposent`,
    },
  },
  prompt: {
    whatNow: 'Et maintenant ?',
    run: 'Lancer',
    edit: "Modifier d'abord le scénario",
    save: 'Enregistrer le scénario et le lancer',
    cancel: 'Annuler',
    nameOfScenario: 'Nom du scénario :',
    theScenario: 'Le scénario :',
    editedByHand: 'modifié à la main',
  },
  chat: {
    ask: 'question :',
    nothingToUndo: 'Il ne reste rien à annuler : la conversation recommence.',
    noScenario: "Il n'y a pas encore de scénario.",
    noScenarioToSave: "Il n'y a pas de scénario à enregistrer : posez d'abord une question « et si ».",
    nothingAsked: "Rien n'a encore été demandé.",
    noSuch: (command) => `/${command} n'existe pas.`,
    help: [
      'Questions : "et si la demande d\'insuline augmente de 20 % au T2 ?", "quels produits manquent ?", "pourquoi INS-100 est-il en retard ?", en français ou en anglais.',
      'Suites : "et si L2 s\'arrête en mai ?", "seulement pour DE", "plutôt 30 %", "plutôt en avril", "annule ça", "enregistre sous plan-printemps".',
      "/menu  choisir au lieu d'écrire     /show  le scénario en cours      /history  ce qui a été demandé",
      '/undo  annuler le dernier pas       /save NOM  écrire le scénario    /new  recommencer',
      '/quit  terminer',
    ],
    didYouMean: 'Vouliez-vous dire',
    noneOfThese: 'rien de cela : je le dirai autrement',
  },
  menu: {
    whatWouldYouLike: 'Que voulez-vous ?',
    change: 'Changer quelque chose',
    scenario: 'Voir un scénario',
    short: { name: 'Ce qui manque', question: 'quels produits manquent ?' },
    load: { name: 'La charge des lignes', question: 'quelles lignes sont saturées ?' },
    all: { name: 'Comparer tous les scénarios', question: 'comparer tous les scénarios' },
    back: 'Retour',
    whichScenario: 'Quel scénario ?',
    compare: (scenario) => `comparer ${scenario}`,
    whatChanges: "Qu'est-ce qui change ?",
    whose: 'De qui, de quoi ? (tapez pour chercher)',
    howMuch: 'De combien ?',
    when: 'Quand ? (en mai, du 4 au 17 mai ; vide : tout le plan)',
    wholePlan: 'sur tout le plan',
    changes: {
      demand: {
        name: "la demande d'un produit, d'une famille ou d'un marché",
        amount: '+20 %',
        question: (who, amount) => `la demande de ${who} ${amount}`,
      },
      closure: { name: 'une ligne est fermée', amount: '', question: (who) => `${who} fermée` },
      hours: {
        name: "les heures d'une ligne",
        amount: '-10 %',
        question: (who, amount) => `les heures de ${who} ${amount}`,
      },
      overtime: {
        name: "les heures supplémentaires d'une ligne",
        amount: '+10',
        question: (who, amount) => `les heures supplémentaires de ${who} ${amount}`,
      },
      delay: {
        name: 'un fournisseur livre en retard',
        amount: '14 jours',
        question: (who, amount) => `${who} livre avec ${amount} de retard`,
      },
    },
  },
};
