/**
 * Given names that are common in German mailboxes. Houses named after a person are told apart by the name of the
 * record (personal-mailbox.ts), so saints and poets may stand here.
 */
const names = `
achim albert alexander alexandra alfred alina andrea andreas angela angelika anja anke anna anne annegret annett annette annika
antje anton armin arne arno arthur astrid august axel
barbara bastian beate benjamin benno bernd bernhard bettina birgit birte bjoern björn brigitte britta bruno burkhard
carla carmen carola carolin caroline carsten christa christel christian christiane christin christina christine christoph claudia
clemens cordula corinna cornelia
dagmar daniel daniela david dennis detlef diana dieter dietmar dirk dominik doreen doris dorothea
eberhard eckhard edith elisabeth elke ellen elvira emil emma erich erika ernst erwin eva evelyn
fabian falk felix florian frank franz franziska frieda friederike friedhelm friedrich fritz
gabi gabriele georg gerald gerd gerda gerhard gerlinde gerrit gertrud gisela gudrun guenter guenther gunnar günter günther
hanna hannah hannelore hannes hans harald hartmut heide heidemarie heidi heike heiko heiner heinrich heinz helga helmut hendrik
henning herbert hermann hilde holger horst
ilona ilse ina ines inga inge ingo ingrid irene irina iris isabel
jacqueline jan jana janine jens jessica joachim joerg joern johanna johannes jonas josef joseph judith juergen julia julian julius
jutta jörg jürgen
kai karin karl karsten katharina kathrin katja katrin kerstin kevin klara klaus konstanze kristin kurt
lars laura lea lena leon lisa lothar ludwig luise lukas lutz
maik maike maja manfred manuel manuela marcel marco marcus mareike margit maria marie marina mario marion markus marlene marlies
martha martin martina mathias matthias max melanie michael michaela mike mirko monika monique moritz
nadine nadja natalie nicole nils nina norbert
olaf oliver otto
patricia patrick paul paula peter petra philipp pia
rainer ralf ralph ramona rebecca regina reiner reinhard reinhold renate rene rico rita robert robin roland rolf romy ronny rosa
rosemarie rudolf ruediger ruth rüdiger
sabine sabrina sandra sarah sascha sebastian siegfried sigrid silke silvia simon simone sonja sophie stefan stefanie steffen steffi
stephan susann susanne sven svenja sybille sylvia
tanja tatjana theodor theresa thomas thorsten tilo tim timo tino tobias tom torsten
udo ulf uli ulla ulrich ulrike ursula uta ute uwe
vanessa vera verena veronika viktor volker volkmar
walter waltraud werner wilfried wilhelm willi winfried wolfgang wolfram
yvonne
`;

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
