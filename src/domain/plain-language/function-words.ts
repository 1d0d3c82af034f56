const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const articles = set(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
dieser diese dieses diesen diesem jeder jede jedes jeden jedem mein meine meinen meinem meiner dein deine sein seine seinen
seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer alle viele manche einige beide mehrere`);

export const prepositions =
  set(`ab an am ans auf aufs aus bei beim bis durch für gegen hinter in im ins mit nach neben ohne
seit über um unter von vom vor zu zum zur zwischen wegen trotz während statt gegenüber`);

/** Small words that begin no noun phrase and carry no person, though some end like verbs. */
export const particles =
  set(`nicht mit seit fast erst sonst dort jetzt gut oft laut statt samt bereit meist meistens fest
selbst längst zuletzt zuerst nächst rechts links gern gerne hier heute morgen gestern dann danach dabei dafür damit daran
darauf daraus darin darüber darum davon dazu da so sehr auch nur noch schon immer wieder weiter weit bald spät später
früh früher mehr weniger viel vielen vieler allen alten neuen anderen jeden ihnen denen ihren unseren meinen seinen keinen
einen den oben unten innen außen hinten vorn vorne neben gegen zwischen wegen eben zusammen drinnen draußen drüben selten
häufig kurz lang lange kalt alt bunt breit leicht schlecht recht dicht nett hart bekannt gesund gesamt kostenlos umsonst
manchmal vielleicht bestimmt direkt sofort montags dienstags mittwochs donnerstags freitags samstags sonntags zwischendurch
besten meisten nächsten letzten ersten eigenen ganzen großen kleinen guten kranken jungen älteren beiden welchen solchen
mitten binnen übrigen vergebens wenigstens höchstens mindestens spätestens offen trocken eigen selben dürren mitunter
interessant wichtig elegant tolerant intelligent kompetent permanent alkoholfrei entlang insgesamt überhaupt überall`);

export const subordinators =
  set(`dass weil obwohl damit sodass nachdem bevor ehe sobald solange während indem falls sofern
soweit wobei wodurch weshalb obgleich seitdem zumal ob wenn`);

export const wordSet = set;
