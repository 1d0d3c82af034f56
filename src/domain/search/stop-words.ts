import { foldWord } from './fold.ts';

/**
 * Function words of German and of questions. They say nothing about what is meant: the index leaves them out of running
 * text, and a question drops them unless it has nothing else.
 */
const WORDS = `
  der die das den dem des alle alles ein eine einen einem einer eines kein keine
  und oder aber auch nur noch schon sehr so wie als dass ob wenn weil denn doch mal
  in im ins an am ans auf aus bei beim bis durch für gegen mit nach ohne um unter über vom von vor zu zum zur zwischen
  ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meinem meiner dein deine sein seine
  unser unsere ihre ihren ihrem ihrer man sich
  ist sind war bin hat habe haben hatte wird werden wurde kann können könnte muss müssen soll möchte will gibt geht
  wer was wo wann wohin woher warum wieso welche welcher welches wen wem
  hier dort da dann nicht nichts etwas
  bitte suche suchen finde finden brauche brauchen nähe plz postleitzahl
  e v a d
`;

const folded = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => foldWord(word).folded),
);

/** @param word folded, see `foldWord` */
export const isStopWord = (word: string): boolean => folded.has(word);
