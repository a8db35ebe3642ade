/** French. What parameters of scenarios are called: a parameter is meant where a word of its name says the same. */
export const parameters: Readonly<Record<string, string>> = {
  'parameter:peak': `
    pic | plateau | sommet | palier | volume maximal | niveau maximal | plafond | pic de | pics | culmine a | culminant a | culmine |
    culminer a | pic a`,
  'parameter:lost': `
    pris au | pris aux | prise au | prises au | prises aux | voles au | patients pris au | patients pris aux | repris au |
    perdu | perdue | perdus | perdues | part perdue | pris a | prise a | prises a | pris sur | prise sur | prises sur | cannibalisation |
    cannibalise | cannibalisee | cannibalises | taux de cannibalisation | perte de | perte sur | vole a | volee a | part prise a |
    part prise sur | part prise | venant de | repris a | reprise a | patients qui quittent | patients quittant | patients quittent |
    patients qui abandonnent | patients venant de | patients perdus par | patients pris a | patients pris sur | perd | perdait | perdrait |
    perdra | perde | perdre | perdant | perdent | prend | prenait | prendrait | prendra | prenne | prendre | prenant | prenaient | vole |
    volait | volerait | volant | mange | mangeait | mangerait | grignote | grignotait | grignoterait | retire | retirait | retirerait |
    pertes | pertes sur | perte | cede | cedait | cederait | cedant | cannibaliserait | cannibalisait | cannibalisera | quittent |
    quitteraient | quittaient | perdus par | perdue par`,
  'parameter:switching': `
    pris au | pris aux | prise au | prises au | prises aux | voles au | patients pris au | patients pris aux | repris au |
    cannibalisation | cannibalise | cannibalisee | taux de cannibalisation | bascule | basculement | transfert | report | passage |
    taux de bascule | taux de transfert | patients transferes | patients qui changent | migration | patients qui quittent |
    patients quittant | patients quittent | patients qui abandonnent | patients qui passent | patients qui basculent |
    patients qui laissent | patients qui arretent | patients venant de | patients perdus par | patients pris a | patients pris sur | perd |
    perdait | perdrait | perdra | perde | perdre | perdant | perdent | prend | prenait | prendrait | prendra | prenne | prendre | prenant |
    prenaient | vole | volait | volerait | volant | mange | mangeait | mangerait | grignote | grignotait | grignoterait | retire |
    retirait | retirerait | pertes | pertes sur | perte | cede | cedait | cederait | cedant | cannibaliserait | cannibalisait |
    cannibalisera | quittent | quitteraient | quittaient | basculent | basculaient | basculeraient | perdus | perdus par | pris a | pris sur | prises a |
    des patients changent | patients changent | patients changeaient | des patients basculent | des patients passent |
    des patients changeaient | patients changeraient | de patients qui changent`,
  'parameter:surge':
    'vague | vagues | deferlante | hausse | augmentation | flambee | poussee | afflux | bond | croissance | surge | montee',
  'parameter:more': `
    heures en plus | heures de plus | h en plus | h de plus | heures supplementaires | heures additionnelles | plus | supplementaires |
    en plus | de plus`,
  'parameter:shorter': 'reduction | raccourcissement | baisse | diminution | gain',
  'parameter:delay': 'retard | decalage | report de date | delai',
  'parameter:share': 'part | fraction | proportion | portion',
  'parameter:months': 'mois',
  'parameter:weeks': 'semaine | semaines',
  'parameter:days': 'jour | jours',
  runs: `
    partez {de, du} | on repart {de, du} | repartez {de, du} | {demarrons, demarrez} {de, du} |
    partir de | partir du | partons de | partons du | partant de | partant du | en partant de | en partant du | pars de | pars du |
    repartir de | repartons de | repars de | base toi sur | basons nous sur | on part de | on part du | refais tourner | refaire tourner |
    refaites tourner | fais retourner | refait tourner | reexecute | re lance | rejouer | relancez | rejouez | refaites | repasse |
    repasser | teste | tester | essaye | essayer | lance | lancer | lancez | relance | relancer | passe | passer | passez | fais passer |
    joue | jouer | rejoue | reprends | reprend | reprendre | prends | prenons | prendre | prenez | reprenons | refais | refaire | fais |
    fais tourner | faire tourner | fait tourner | tourne | execute | executer | applique | appliquer | utilise | utiliser | essaie |
    essayons | recalcule | recalculer | charge | demarre | demarrer | montre | montre moi | donne moi`,
};
