/** French. What questions ask for. */
export const questions: Readonly<Record<string, string>> = {
  'ask:better': `
    {plus, moins} {penalisant, penalisante, dommageable, nefaste, nuisible, prejudiciable, douloureux, douloureuse, penible, handicapant, handicapante, critique} {que, qu'} |
    {plus, moins} {lourd, lourde, risque, risquee, dangereux, dangereuse, problematique, genant, genante, severe, contraignant, contraignante, facheux, facheuse} {que, qu'} |
    {plus, moins} {embetant, embetante, ennuyeux, desavantageux, desavantageuse, perturbant, perturbante, inquietant, inquietante, deroutant, grave} {que, qu'} |
    {plus, moins} {benefique, avantageux, avantageuse, favorable, interessant, interessante, efficace, utile, judicieux} {que, qu'} |
    {plus, moins} {penalisant, penalisante, dommageable, nefaste, nuisible, prejudiciable, douloureux, douloureuse, penible, handicapant, handicapante, critique} |
    {plus, moins} {lourd, lourde, risque, risquee, dangereux, dangereuse, problematique, genant, genante, severe, contraignant, contraignante, facheux, facheuse} |
    {plus, moins} {embetant, embetante, ennuyeux, desavantageux, desavantageuse, perturbant, perturbante, inquietant, inquietante, deroutant, grave} |
    {plus, moins} {benefique, avantageux, avantageuse, favorable, interessant, interessante, efficace, utile, judicieux} |
    {pese, pesent, compte, comptent} {plus, plus lourd, davantage, moins} {sur, pour} | {pese, pesent} le plus {, lourd} {, sur} |
    {fait, font, ferait, feraient} le plus de {degats, mal, tort} |
    {est, serait} {le, la} {pire, plus grave} |
    preferer | {pire, plus grave, moins grave} {que, qu'} |
    {souffre, souffrent, patit, profite, profitent} le plus | {est, sont} {le, la, les} plus {touche, touchee, touches, touchees} |
    {est, sont} {le, la, les} plus {atteinte, penalisee, exposee} | demande plus {de, d'} |
    {fait, font, ferait} {economiser, gagner} le plus | moins bien | plus mal qu' |
    mieux vaut | mieux vaudrait | mieux vaut il |
    le plus mal | le moins mal | plus mal | moins mal | moindre mal | le moindre mal |
    {abime, nuit, touche, frappe, penalise, affecte, impacte, degrade} le {plus, moins} |
    {prefere, preferes, preferez} {t on, tu, vous} | prefere t on |
    {faut il, doit on, devrait on, devons nous, devrions nous} plutot | plutot que | {meilleure, bonne} {affaire, option} |
    {le meilleur, un meilleur} choix | {coute, coutent, coutera, couterait} le {plus, moins} |
    nous {coute, coutent, coutera, couterait, couteraient} le {plus, moins} |
    {demande, exige, requiert, necessite, consomme, mobilise, reclame} le {plus, moins} {de, d'} | la plus grave | le plus grave |
    plus grave | beaucoup {plus grave, mieux, moins cher} | {que, quoi, laquelle, lequel} choisir | mieux {avec, sans} |
    ca vaut {vraiment, bien} mieux | {le plus, la plus} {robuste, resistant, resistante, risque, risquee} | le plus interessant |
    la plus interessante | l' emporterait | le moins de {degats, dommages, dommage} | le moins penalisant | le plus penalisant |
    fait le plus mal | fait plus mal | fait le plus de {mal, degats} | font le plus mal |
    coutent moins | moins cher au total | moins chere au total |
    coute le moins au total | moins couteux au total | revient moins cher au total | moins cher en tout | revient moins cher | revient le moins cher | revient plus cher | meilleur | meilleure | meilleurs | mieux |
    quel est le meilleur | laquelle est meilleure | lequel est meilleur | lequel est mieux | vaut il mieux | vaut mieux | preferable |
    plus avantageux | lequel est le meilleur | laquelle est la meilleure | pire | moins cher | plus sur | le moins cher | la moins chere |
    le moins couteux | la moins couteuse | les moins chers | le plus rentable | la plus rentable | plus rentable | plus rentables |
    le plus eleve | la plus elevee | le plus bas | la plus basse | le plus haut | la plus haute | le plus cher | la plus chere |
    le moins eleve | du moins cher au plus cher | du plus cher au moins cher | du meilleur au pire | le plus faible | la plus faible |
    le plus sur | moins couteux | moins couteuse | meilleures | le moins | le plus de | le plus d' | le moins de | le moins d' | le moins de retards | le moins de retard | le plus de retards |
    s' en sort le mieux | le plus performant | la plus performante | arrive en tete | au mieux | le plus avantageux | vaut le coup |
    vaut il le coup | vaut il la peine | en vaut {la peine, le coup} | en vaut il {la peine, le coup} | vaut la peine |
    {ca, cela} {vaut, vaudrait} quelque chose | rentable | plus interessant | plus interessante | coute le moins cher |
    {, nous} coute le plus cher | le plus couteux | la plus couteuse | le plus gros | la plus grosse | le plus grand | la plus grande |
    les plus gros | le plus important | la plus importante | le plus lourd | la plus forte | le plus fort | le plus petit | la plus petite |
    {, nous} coute le plus | {, nous} coute le moins | rapporte le plus | rapporte le moins | gagne | l' emporte | le plus avantageuse | la plus avantageuse |
    la plus sure | s' en tire le mieux | donne le meilleur | donne la meilleure | le moins bon | la moins bonne | la pire | le pire |
    ameliore le plus | ameliore le mieux | ameliorerait le plus | fait le plus de bien a | degrade le plus | degrade le moins |
    fait monter le plus | fait baisser le plus | augmente le plus | reduit le plus | baisse le plus | aide le plus | agit le plus sur |
    agit le mieux sur | protege le mieux | preserve le mieux | rapporte la meilleure | rapporte le meilleur | offre la meilleure |
    offre le meilleur | a la meilleure | a le meilleur | obtient la meilleure | obtient le meilleur | degage la meilleure |
    nous revient plus cher | nous revient moins cher | reviendrait plus cher | reviendrait moins cher`,
  'ask:compare': `
    s' en {sort, sortent, sortirait, sortiraient} {il, elle, ils, elles} |
    {s' ecarte, s' ecartent} {de, d', du} | aligne | aligner | se classent | se classe | se classent ils |
    {avantages, inconvenients, merites} {de, d', du} | avantages et inconvenients {de, d', du} | {le, un} {match, duel, comparatif} |
    {est, sont, serait, seraient} {il, elle, ils, elles} {different, differente, differents, differentes} |
    comparatif rapide | {ecart, difference, ecarts} de {cout, couts} | {change, changerait, changera} quelque chose {a, au} |
    compar~ | {l' un contre l', l' une contre l', l' un face a l', l' une face a l'} autre | les uns contre les autres | en parallele sur | mets en parallele | mettre en parallele | mettez en parallele | comparer | comparaison~ |
    un a cote de l' autre | une a cote de l' autre | comparaison entre | difference entre | la difference entre | differences entre |
    cote a cote | en regard | versus | vs | confront~ | difference |
    differences | ecart | ecarts | difference de | mettre cote a cote | mets cote a cote | met cote a cote | mise en regard | face a face |
    opposer | differe | different ils | different elles | differeraient | differerait | classe les | classe nos | classer les |
    classer nos | classez les | classez nos | classement des | classement de nos | classons les | trie les | trie nos | trier les |
    triez les | range les | ranger les | en quoi different | en quoi differe | hierarchise les | compares | comparatif | comparatif de |
    comparatif des | delta | delta entre | deltas entre | ecarts entre | ecart entre | comparons | comparez moi | compare moi | benchmark |
    met en regard | mets en regard | mettre en regard | mettre en parallele | qu' est ce qui change entre | qu' est ce qui differe entre |
    qu' est ce qui distingue | qu' est ce qui separe | que change t il entre | quelle difference entre | quelles differences entre |
    quel ecart entre | quels ecarts entre | l' ecart entre | les ecarts entre | mettez cote a cote | cote a cote sur | classe tous les |
    classe toutes les | classer tous les | classez tous les | trie tous les | trier tous les | range tous les | ranger tous les |
    ordonne les | ordonner les | ordonne tous les | classe moi les | trie moi les | classement de tous les | classement de tous nos |
    palmares des | classe moi tous les | mets face a face | mettre face a face | mets en balance | arbitrage entre | arbitrage |
    arbitrer entre | arbitrons entre | separe | separent | separerait | separait | separeraient | distingue | distinguent | departage |
    departagent | departager | differencie | differencient | a cote {de, d'} | en face de | vis a vis | en regard de`,
  'ask:versus': `
    {plus, moins} {penalisant, penalisante, dommageable, nefaste, nuisible, prejudiciable, douloureux, douloureuse, penible, handicapant, handicapante, critique} {que, qu'} |
    {plus, moins} {lourd, lourde, risque, risquee, dangereux, dangereuse, problematique, genant, genante, severe, contraignant, contraignante, facheux, facheuse} {que, qu'} |
    {plus, moins} {embetant, embetante, ennuyeux, desavantageux, desavantageuse, perturbant, perturbante, inquietant, inquietante, deroutant, grave} {que, qu'} |
    {plus, moins} {benefique, avantageux, avantageuse, favorable, interessant, interessante, efficace, utile, judicieux} {que, qu'} |
    a cote {du, des} |
    {pire, plus grave, moins grave} {que, qu'} |
    bat | bat il | bat elle | battent | battrait | battrait il | l emporte sur | fait mieux que | fait il mieux que | ferait mieux que | versus | vs | contre | par rapport a | par rapport au | face a | face au | a cote de`,
  'ask:seek': `
    {ca, on} {recupere, recupererait, gagne, gagnerait} combien {de, d'} |
    que {doit, devrait} {valoir, etre} le parametre | quelle valeur doit {avoir, prendre} le parametre |
    combien {doit, devrait} {valoir, etre} le parametre |
    a combien {faudrait il, faut il, doit on, doit, peut, devrait on, devrait} | que {peut on, pouvons nous, pourrait on} {enlever, retirer, oter} |
    a quelle cadence | a quel rythme | {a, de, a partir de, jusqu' a} quelle {valeur, hauteur} {, de, d'} | quelle valeur {de, d'} |
    {quelle est, trouve, trouvez} {la plus forte, la plus grosse, la plus haute, la plus importante} |
    {notre, la, une, de la, quelle} marge de manoeuvre {sur, pour, en} | marge de manoeuvre {sur, pour, en} |
    {quelle, combien de} latitude {sur, pour, en} | point de {rupture, bascule} {pour, de la, de l', de, du} | nombre minimal {de, d'} |
    nombre maximal {de, d'} | nombre {minimum, maximum} {de, d'} | {il, nous} manque combien {de, d'} | il nous manque combien {de, d'} |
    ca {represente, fait, ferait, donne} combien {de, d'} | cela {represente, fait, ferait, donne} combien {de, d'} |
    combien de ruptures |
    {ca, cela} {, nous} {fait, ferait} economiser combien {de, d'} |
    {ca, cela, on} {economise, economiserait} combien {de, d'} |
    {a, au bout de} combien {de, d'} | quelle ampleur | a quelle vitesse | quel niveau de | quelle commande minimum |
    quelle commande minimale | quel minimum de commande |
    que faudrait il gagner en | que faut il gagner en | que faudrait il ajouter en | que faut il ajouter en | que doit on gagner en |
    que devrait on gagner en | que faudrait il gagner comme | que faut il gagner comme | que faut il comme | que faudrait il comme |
    il faut combien de | il faut combien d' | il faudrait combien de | il faudrait combien d' | faut il combien de |
    on a besoin de combien de | on a besoin de combien d' | quelle hausse de | quelle augmentation de | quelle baisse de |
    quelle reduction de | quel relevement de | combien | combien d' | combien de | de combien | jusqu' ou | a partir de quel | a partir {duquel, de laquelle} |
    a partir de quelle | a partir de combien | jusqu' a combien | quel niveau de | quel niveau d' | quelle quantite de |
    quelle quantite d' | quelle dose d' | quelle dose de | seuil | point mort | quel est le maximum | quel est le minimum | au maximum | au minimum | jusqu' a quel |
    jusqu' a quel point | maximum | minimum | quelle hausse | quelle baisse | quelle augmentation | absorb~ | encaiss~ | supporter |
    tolerer | toler~ | maximal | maximale | maximaux | maximales | minimal | minimale | quelle est la plus grande |
    quelle est la plus petite | quel est le plus grand | quelle croissance | quel retard | quelle perte | quelle quantite |
    quel nombre | combien faut il | combien faudrait il | de combien faut il | de quel pourcentage faut il | de quel pourcentage faudrait il |
    de quel % | quel % | de quel pourcentage peut | de quel pourcentage doit | de quel pourcentage | de combien faudrait il | de combien peut |
    de combien pourrait | jusqu' a quel niveau | jusqu' a quelle | au plus | quelle marge de | a quelle hauteur | combien de temps |
    combien de semaines | combien de jours | combien de points | quel retard maximal | quel delai supplementaire | de combien doit |
    de combien doivent | de combien devrait | de combien devraient | de combien faut il que | de combien devons nous |
    de combien doit on | de combien peuvent | de combien peut on | de combien pourrait on | quelle reduction | quelle reduction des |
    quelle hausse des | quelle baisse des | quel supplement de | quel surcroit de | a partir de quel niveau | jusqu' a combien peut |
    combien nous faut il | combien en faut il | combien il faut | combien il faudrait | que nous faut il comme |
    que nous faudrait il comme | combien faut il comme | combien faudrait il comme | combien nous faut il comme |
    combien nous faudrait il comme | combien il faut comme | combien il faudrait comme | de combien avons nous besoin comme |
    de quoi avons nous besoin comme | de combien a t on besoin comme | {que faut il en, que faudrait il en, que nous faut il en,
    que nous faudrait il en, combien faut il en, combien faudrait il en, combien nous faut il en, combien nous faudrait il en,
    combien il faut en, combien il faudrait en, de combien avons nous besoin en, de quoi avons nous besoin en,
    de combien a t on besoin en} {, termes de, matiere de} | {que faut il en, que faudrait il en, combien faut il en,
    combien faudrait il en, combien il faut en, combien il faudrait en} {termes d', matiere d'}`,
  'ask:risk': `
    {chance serieuse, chances serieuses, bonne chance, bonnes chances} |
    {vrai, reel, serieux} {risque, danger} | un {vrai, reel, serieux} {risque, danger} | un risque {reel, serieux, important} |
    incertitude sur |
    {chance, chances} raisonnable {de, d'} | une chance raisonnable {de, d'} | a quel point {est, sont} robuste | risque t il {de, d'} |
    combien de cas sur {cent, mille, dix, 100, 1000, 10} | {combien de, quelles} chances sur {cent, dix, 100, 10} |
    chances sur {cent, dix, 100, 10} |
    {est on, sommes nous, es tu, etes vous, suis je, peut on etre, pouvons nous etre} {, a peu pres, raisonnablement, vraiment, assez} {sur, surs, certain, certains} {, de, d', que} |
    a quel point {est on, sommes nous, peut on etre, es tu} {sur, surs, certain, certains} {, de, d', que} |
    dans quelle mesure peut on compter sur |
    {dans quelle, quelle} {part, proportion} des {futurs, cas, simulations, tirages} | vraisemblance {de, d', que} |
    la vraisemblance {de, d', que} |
    pire cas {pour, sur} | le pire cas {pour, sur} | a quel point est {, notre, la, le} |
    risque {encourt on, encourons nous} |
    est il realiste de | danger de | quel danger de | est on exposes a | combien de tirages | tirages |
    bonne chance | bonnes chances | de bonnes chances | une bonne chance | reel risque | vrai risque | gros risque | a t on des chances |
    danger que | le danger que | danger de | danger d' | danger |
    risque~ | risquent | risque de | risque d' | risque que | le risque que | probabilite~ | probabilite que | probabilite de |
    probabilite d' | chance~ | chances que | chances de | probable~ | quelle probabilite | a quel point est il probable | simul~ | simuler |
    incertitude~ | monte carlo | risquons nous | sommes nous surs | simulation | simulations | distribution | distribution de |
    distribution du | dispersion | dispersion de | dispersion du | fourchette | fourchette de | fourchette du | dans combien de cas |
    a quelle frequence | quelles sont les chances | quelle chance | intervalle de confiance | avec quelle probabilite |
    avec quelle certitude | quelle est la probabilite | proba | probas | proba que | quelle proba | quelle est la proba | proba de |
    proba d' | peut on etre sur | peut on etre surs | etre sur | etre surs | pouvons nous etre surs | peut on compter sur |
    peut on tabler sur | avec quelle assurance | quelle certitude | pannes habituelles | aleas habituels | perturbations habituelles |
    incidents habituels | risques habituels | pannes ordinaires | aleas ordinaires | pannes normales | aleas normaux | pannes usuelles |
    aleas usuels | risques usuels | pannes courantes | aleas courants | incidents courants | arrets habituels | arrets usuels |
    pannes classiques | aleas classiques | alea habituel | risque court on | risque courons nous | risque courrait on | risque prend on |
    risque prenons nous | risque y a t il | chances a t on | chances avons nous | chances aurait on | incertaine | incertain | incertains |
    aleatoire | a quel point est il certain | volatile`,
  'ask:sequence': `
    sequence~ | sequence optimale | meilleure sequence | ordre | ordre de production | ordre optimal | meilleur ordre | dans quel ordre |
    ordonnancement | enchainement~ | quel ordre | ordre de passage | ordre des produits | sequencement | enchain~`,
  'ask:recommend': `
    {propose, proposez, suggere, suggerez, donne, donnez} {, moi, nous} {des, quelques, trois, deux, plusieurs} {mesures, actions, leviers, pistes} |
    {propose, proposez, suggere, suggerez, donne, donnez} {, moi, nous} deux ou trois {mesures, actions, leviers, pistes} |
    qu' est ce qui {le, la, les} {ferait, ramenerait, remettrait, amenerait, porterait} | {l', une, quelle} issue la moins {chere, couteuse} |
    {la facon, la maniere, le moyen} {la, le} moins {chere, cher, couteuse, couteux} | l' issue la moins {chere, couteuse} |
    qu' est ce que {tu, vous} {conseilles, conseillez, proposes, proposez, suggeres, suggerez} |
    qu' est ce que {tu, vous} {recommandes, recommandez, preconises, preconisez} |
    que {dois je, devons nous, doit on, faudrait il, faut il} changer pour | plan d' {action, actions} |
    quel plan d' {action, actions} | {propose, proposez, proposez nous, propose nous} un plan pour | la combinaison la moins chere |
    quelle est la combinaison la moins chere |
    comment {rester, demeurer, passer, monter, faire remonter} a |
    {la, quelle est la} {facon, maniere} la plus {simple, rapide, maligne, economique, intelligente} |
    comment {rester, demeurer, passer, monter, faire remonter, gerer} | de quoi {a t on, avons nous} besoin |
    {amene, ramene, amenez} {moi, nous} {a, sous, au dessus de} | que tirer en premier | quelque chose pour | que nous faudrait il |
    comment {compenser, absorber, encaisser, surmonter, traverser, parer} |
    comment {reagir a, reagir au, repondre a, repondre au, faire face a, faire face au} | que faire {face a, face au, contre} |
    comment {se preparer a, se preparer au} |
    {amortir, attenuer} {le choc, le coup} | comment {amortir, attenuer} {le choc, le coup} |
    par {quoi, ou} {commencer, commence t on, faut il commencer, doit on commencer, commencer pour} |
    comment {y arriver, y parvenir, y remedier, l' atteindre, le tenir, la tenir} |
    comment {le, la, les} {ramener, remonter, reduire, baisser, contenir, limiter, faire passer, faire descendre} |
    {combinaison, mix, ensemble, paquet} de {leviers, mesures, actions} |
    {aide, aidez} {moi, nous} a {atteindre, tenir, rester, garder, passer, revenir, arriver, obtenir} |
    {au, a} {moindre cout, moindres couts, moindres frais, cout minimal, cout minimum, cout le plus bas} | au plus bas cout |
    au cout le plus bas | {pour, le} moins cher possible | le moins cher pour | au meilleur cout | que faut il | que faudrait il |
    comment {reagir, repondre, parer, s' adapter, faire face} | {quel, un} plan b |
    que {changer, changerais tu, changeriez vous} pour | existe t il un moyen | une idee pour | des idees |
    comment {limiter, contenir, reduire} {la casse, les degats, les dommages, l' impact} |
    {comment, par quels moyens} et a quel {prix, cout} |
    quels leviers {actionner, activer, mobiliser, utiliser, engager, tirer} | sur quels leviers {jouer, agir} |
    moyens d' action | quels sont nos moyens d' action | donne moi des idees pour | des idees pour | trouve moi comment |
    trouve comment | comment sauver | comment passer sous | comment rester au dessus | quelle parade |
    quelle est la solution la moins chere | la solution la moins chere | quel est le moyen le moins cher |
    le moyen le moins cher | quelle est la facon la moins chere | la facon la moins chere |
    quelle est la maniere la moins chere | la maniere la moins chere | la voie la moins chere | la solution la plus economique |
    le moyen le plus economique |
    comment {augmenter, gagner, relever, accroitre, hausser, diminuer, baisser, abaisser, economiser, faire baisser} |
    que faire | que faire pour | comment atteindre | comment arriver | comment ameliorer | comment obtenir | recommand~ |
    recommandation~ | conseil~ | sugger~ | suggestion~ | leviers | quels leviers | levier | que faudrait il | qu' est ce qui aiderait |
    comment faire | comment remonter | comment ramener | quelles mesures | quelle mesure |
    {que, que nous, que me} {conseilles tu, conseillez vous, suggeres tu, suggerez vous, proposes tu, proposez vous, recommandes tu,
    recommandez vous} |
    que ferais tu | que feriez vous | quelles actions | quelles options | quelles sont nos options | quelle action |
    actions correctives | comment remedier | remede | comment faire pour | quelles sont les options | quelles sont nos possibilites |
    quelles solutions | quelles sont les solutions | qu' est ce qu' il faut | qu' est ce qu' il faudrait | que faut il pour |
    que faudrait il pour | que nous faut il pour | que nous faudrait il pour | de quoi avons nous besoin pour |
    de quoi aurions nous besoin pour | que devons nous changer | que doit on changer | que faudrait il changer | que faut il changer |
    que faire afin | comment peut on | comment pouvons nous | comment pourrait on | comment pourrions nous | comment parvenir |
    comment revenir | comment redresser | comment repasser | comment retrouver | comment garantir | comment assurer | comment tenir |
    comment garder | comment maintenir | comment reduire | comment descendre | comment limiter | comment eviter | par quels moyens |
    quel moyen | quels moyens | y a t il moyen | quelle est la meilleure facon | quel est le meilleur moyen | options pour |
    quelles options pour | comment resorber | comment effacer | comment eponger | comment rattraper | comment eliminer |
    comment supprimer | comment purger | comment combler | comment solder | comment apurer | comment liquider | comment rattrape t on |
    pistes pour | solutions pour | quelles solutions pour | quelle solution pour | qu' est ce qui amenerait |
    qu' est ce qui ramenerait | qu' est ce qui porterait | moyens d' atteindre | moyen d' atteindre | quoi permettrait de |
    quoi permet de | quoi permettra de | quoi pourrait permettre de | quoi nous permettrait de | quoi nous permet de |
    quoi permettrait d' | quoi permet d' | quoi nous permettrait d' | quoi aiderait a | quoi aide a | quoi nous aiderait a |
    quoi nous aide a | quoi rendrait possible de | quoi suffirait pour | quoi suffirait a | quoi ferait | quoi nous ferait |
    que mettre en oeuvre pour | que mettre en place pour | {que pouvons nous, que peut on, que devons nous, que faudrait il,
    que faut il, que pourrions nous, que pourrait on, que devrait on, que devrions nous, que doit on} {faire, entreprendre,
    entreprendre pour, engager, engager pour, prevoir, prevoir pour, mobiliser, mobiliser pour, actionner, actionner pour, envisager,
    envisager pour} | {que faut il mettre, que faudrait il mettre, que doit on mettre, que devrait on mettre, que devons nous mettre,
    que devrions nous mettre, que peut on mettre, que pourrait on mettre, que pouvons nous mettre, que pourrions nous mettre,
    quelles actions mettre, quelles mesures mettre, que mettre} {en oeuvre, en place} | {qu' est ce qui,
    que est ce qui} {permettrait de, permet de, permettra de, permettrait d', permet d', aiderait a, aide a, suffirait pour,
    suffirait a, ferait, nous ferait}`,
  'ask:sensitivity': `
    {reagit, depend} {il, elle} le plus | {reagit, depend} {t il, t elle} le plus |
    {reagit, reagissent, depend, dependent} {le plus, le plus a, le plus de, le plus fortement} |
    {fait, font} le plus {bouger, varier, changer, osciller} |
    {depend, dependent, dependrait} {, elle, il, t elle, t il} {de, du, des, d'} | domine | dominent | determine le plus | determinent le plus |
    sensibilite~ | analyse de sensibilite | sensible~ | plus sensible | tornade | compte~ le plus | comptent le plus | influe~ le plus |
    influencent le plus | influence le plus | pese~ le plus | quel parametre | quels parametres | quelle hypothese | quelles hypotheses |
    le plus d influence | le plus d' influence | joue le plus | jouent le plus | principaux facteurs | pesent le plus | pese le plus |
    pesent le plus sur | pese le plus sur | quels parametres pesent | impact le plus | impactent le plus | agit le plus | agissent le plus |
    ont le plus d' impact | a le plus d' impact | le plus d' effet | principaux leviers | parametre le plus important |
    parametres les plus importants | le plus sur | quels facteurs | facteurs cles | facteur cle | plus gros impact | le plus gros impact |
    plus grand impact | le plus grand impact | plus grande influence | la plus grande influence | les plus influents | le plus influent |
    influent le plus | determinants | analyse des sensibilites | ce qui compte le plus`,
  'ask:risks': `
    {quel fournisseur, quels fournisseurs} {doit, doivent, devrait, devraient} nous {inquieter, preoccuper} {, le plus} | {quel fournisseur, quels fournisseurs} nous {inquiete, inquietent, menace, menacent} {, le plus} |
    {quel fournisseur, quels fournisseurs} {faut il, faudrait il, doit on, dois je, devons nous} {se, me, nous} {mefier, inquieter, preoccuper} {, le plus} |
    {, les} {plus grandes, plus grosses, plus graves, pires} {menaces, pannes} | les {plus grands, plus gros, plus graves, pires} {risques, dangers} |
    {, les, nos, quels sont les, quels sont nos} {risques, dangers} les plus {gros, grands, graves, serieux, menacants} | {faut il, doit on} avoir le plus peur | de quoi {faut il, doit on} {avoir peur, se mefier} |
    {que, qu' est ce qui} {peut, pourrait} {il, t il, , nous} {arriver de pire, mal tourner, mal se passer} |
    {que peut il, qu' est ce qui peut} arriver de pire |
    ou sommes nous {le, les} plus {vulnerables, exposes, fragiles} | ou est on le plus {vulnerable, expose, fragile} |
    de quoi {faut il, doit on, dois je, devons nous} {avoir, nous} {peur, le plus peur, mefier, inquieter} |
    de quoi {dois je m', doit on s', devons nous nous} inquieter |
    {classement, hierarchie, palmares, cartographie} des risques | {hierarchise, hierarchisez} {les, nos} risques | registre des risques |
    {qu' est ce qui, que} {nous menace, menace} le plus | {la plus grosse, la plus grande, la principale} menace {pour, sur} |
    plus grands risques | plus gros risques | principaux risques | risques majeurs | alerte~ | alertes | alertes precoces |
    risques principaux | menaces | les risques | risques cles | risques les plus importants | plus grands dangers | quels risques |
    {pourrait, peut, risque de, risquerait de} mal tourner |
    quels sont les risques | quels sont nos risques | liste des risques | plus grosses menaces | principales menaces | signaux d' alerte |
    points de vigilance`,
  'ask:explain': `
    analyse | analysez | analyser | diagnostic | diagnostique | remonte a | decortique |
    {ce qui, qu' est ce qui} {fait, ferait} {bouger, varier} |
    expliqu~ | explique moi | definition | definition de | defin~ | definir | que signifie | que veut dire | signifie | veut dire |
    signif~ | calcule~ | est calcule | compos~ | explication | d' ou {vient, viennent, sort, sortent, provient, proviennent} | decompos~ | decomposition | ventilation |
    detail de | detail du | le detail de | de quoi est faite | de quoi est fait | de quoi est composee | de quoi se compose |
    qu' est ce qui {plombe, plomberait, plombera, greve, greverait, mine, minerait, grignote, mange, degrade} |
    qu' est ce qui {pese, peserait, pesera} sur | {ce qui, qui} {plombe, pese sur, grignote}`,
  'ask:plan': `
    a quoi {ressemble, ressemblerait, ressemblera} le plan |
    plan | plans | plan de production | le plan pour | planning | plan d approvisionnement | plan d' approvisionnement`,
  'ask:busy': `
    {quelle ligne, quelles lignes, quelle ressource, quelles ressources, qu' est ce qui} nous {limite, limitent, freine, freinent, bride, brident, contraint, ralentit} {, le plus} |
    charge des lignes | {charge, utilisation} {des, de nos, de chaque, de toutes les, de toutes nos} {ligne, lignes} |
    charge~ | chargees | chargee | saturee~ | saturees | saturation | sature~ | surcharge~ | goulot~ | goulot~ d' etranglement | goulet~ |
    goulets d' etranglement | occupe~ | pleine~ | plein | taux de charge | tendue~ | tendu~ | reste t il de la capacite | capacite libre |
    a quel point | au maximum | charge de travail | a pleine charge | occupation | taux d' occupation | saturer | sature | sous tension |
    limitante~ | limitant~ | bloquante~ | capacite restante | marge de capacite | au taquet | surbooke~ | a pleine capacite |
    au maximum de sa capacite | en surcharge | surutilise~ | sous utilise~ | sous charge~ | goulot de capacite | point de blocage |
    points de blocage | debordee | debordees | proche de la saturation | contrainte~ de capacite | en surcapacite | limite de capacite |
    engorgee | engorgees | engorge | au bord de la saturation | la plus chargee | les plus chargees | heures restantes |
    heures sup restantes | capacite disponible | reste t il d' heures | reste t il des heures | reste t il d' heures sup |
    combien d' heures reste t il | il reste combien d' heures sup | il reste combien d' heures`,
  'ask:tables': 'tables | table | tableau | colonnes | modele de donnees | quelles tables',
  'ask:check': `
    verif~ | verifier | en ordre | valide~ | mes donnees | nos donnees | donnees | correct~ | controle~ | controler | coherent~ |
    erreurs dans les donnees |
    verifie | verifiez | verifions | {verifie, verifiez, verifions, verifier, controle, controlez} {que, qu'}`,
  'ask:runs': `
    tirages | tirage | simulations | iterations | essais | replications | futurs | echantillons | tirages aleatoires | repetitions |
    passages | runs`,
  'ask:kpi': `
    {ca, cela} {, nous} {fait, ferait, fera} economiser combien | {ca, cela, on} {economise, economiserait, economisera} combien |
    combien {ca, cela} {, nous} {fait, ferait} economiser | combien {on, ca, cela} {economise, economiserait} |
    combien {economise, economiserait} t on | combien economisons nous | qu' est ce {qu' on, que ca, que cela} economise |
    qu' est ce que ca fait economiser |
    {de combien, en quoi,} {serait on, est on, sommes nous, serions nous} {gagnant, gagnants, perdant, perdants} |
    que perd on en | que perdrait on en | que perdons nous en | combien perd on en | combien perdrait on en | combien perdons nous en |
    que gagne t on en | que gagnerait on en | combien gagne t on en | combien gagnerait on en | combien nous couterait |
    {combien, que} {couteraient, nous couteraient} |
    combien couterait | combien coute | combien nous coute | que couterait | que nous couterait | que coute | quel serait le cout de |
    quel serait le cout d' | combien cela nous coute | combien cela nous couterait | ca coute combien | ca couterait combien |
    que cela coute t il | que couterait cela | que coute cela | a quel cout | et a quel prix | combien cela va t il couter | combien ca va couter |
    combien ca va nous couter | qu' est ce que ca rapporterait | combien ca rapporterait | ca rapporte combien |
    ca nous rapporte combien | que rapporte | que rapporterait | qu' est ce qu' on gagne | qu' y gagne t on | que gagne t on |
    que gagnerait on | quel gain | est ce rentable | est ce que c' est rentable | c' est rentable | ca vaut le coup |
    cela vaut il le coup | ca vaut la peine | est ce que ca paie | quel benefice | quel interet economique | combien de perimes |
    combien de peremptions | combien d' unites perimees | combien perime | combien perimerait | combien perimeront | combien perimera |
    combien d' unites perimeraient | quantite perimee | quantites perimees | sans degrader | sans nuire a | sans nuire au |
    sans penaliser | sans abimer | sans deteriorer | sans affecter | sans compromettre | sans sacrifier | sans impacter |
    sans mal pour | sans degat pour | sans faire souffrir | combien achete t on de moins | combien acheterait on |
    combien acheterait on en moins | combien acheterons nous | combien achetons nous de plus | combien achetons nous de moins |
    qu' est ce qu' on perd en | qu' est ce qu' on gagne en | sans toucher a | sans toucher au | {combien ca, combien ca nous,
    combien cela, qu' est ce que ca, qu' est ce que cela} {coute, couterait, rapporte} | {combien achete t on, combien achetons nous,
    combien on achete} {, en moins, en plus}`,
  'ask:together': `
    combine | combinez | combinons | combiner | cumule | cumulez | additionne | additionnez | superpose | superposons | jumelle |
    ensemble | combine~ | cumul~ | cumule~ | en meme temps | simultanement | a la fois | reuni~ | tous les deux ensemble |
    toutes les deux ensemble | mis ensemble | mises ensemble | conjointement | superpose~ | tombent en meme temps |
    tombaient en meme temps | arrivent en meme temps | arrivaient en meme temps | se cumulent | se cumulaient | coincident | coincidaient |
    se conjuguent | tombent ensemble | arrivent ensemble | frappent en meme temps | nous tombent dessus en meme temps`,
  'mark:ordered': `
    commande* passee* | commandes que nous passons | commandes qu' on passe | commandes lancees | commandes emises |
    commandes que l on passe`,
  'mark:kept-at-cost': 'stocker | entreposer | conserver | garder | detenir | garder en stock',
  'mark:made-at-cost': 'produire | fabriquer',
  'mark:moved-at-cost': 'transporter | expedier | acheminer',
  'mark:bought-at-cost': 'achet~ | acheter | approvisionner',
  'mark:vehicle': 'camion* | ferry | bateau | bateaux | avion* | train | trains | transport*',
  'mark:staying': `
    inchange | inchangee | inchanges | inchangees | sans changement | pas de changement | rien ne change | ne change pas |
    ne changent pas | ne bouge pas | ne bougent pas | reste | restent | restait | restaient | resterait | resteraient | demeure |
    demeurent | {reste, restera, resterait} {t il, t elle} | {restent, resteront, resteraient} {ils, elles}`,
  'mark:steady': 'stable | stables | constant | constante | constants | constantes',
  'mark:varying':
    'varier | variez | teste | tester | testez | testons | essaie | essaye | essayer | essayez | balaie | balaye | balayer',
  'ask:steps': `
    par pas de | par paliers de | par etapes de | par increments de | par tranches de | par tranche de | avec un pas de | un pas de |
    au pas de | balaie | balaye | balayer`,
  'ask:which': `
    quelle a ete | quel a ete | quelles ont ete | quels ont ete |
    quoi comme | il {, nous} {reste, resterait, restera} quoi {comme, en, de} | {reste, resterait} t il quoi comme |
    {que, qu' est ce qu' il, qu' est ce qui} reste {, encore} | que reste t il {, encore} | il {, nous} reste {, encore} quoi |
    que {risque t on, risquerait on, risquons nous} de |
    quel | quelle | quels | quelles | qui | qu' est ce qui | lesquels | lesquelles | liste | liste de | liste des | la liste des | lister |
    listez | liste moi | enumere~ | quelque chose | quoi que ce soit | de quelque chose | lequel | laquelle | lequel de | laquelle de |
    lequel des | laquelle des | lequel des deux | laquelle des deux | lequel des trois | laquelle des trois`,
  'mark:split-up': `
    se repartit | se repartissent | se repartit il | repartition | reparti | repartie | repartis | reparties | se decompose |
    se ventile | ventile | ventilation | se partage | se divise | se distribue`,
};
