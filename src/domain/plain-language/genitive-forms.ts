/** Endings of nouns whose s belongs to the word itself: "Haus", "Kurs", "Ausweis", "Ergebnis". */
const ownS =
  /(?:aus|eis|us|urs|vers|nis|ss|ß|los|ies|oss|ens|bis|gas|gras|glas|as|is|os|chs|hals|fels|puls|krebs|raps|schnaps|mais|reis|kreis|preis|beweis|abs|ops|ix|ax)$/i;

/** By its ending alone: a noun in the singular genitive and in no other form. */
export function genitiveOnly(noun: string): boolean {
  if (/(?:ses|sses|ßes|zes|xes)$/i.test(noun)) return true;
  if (/(?:tes|des|ges|kes|bes|pes|mes|nes|les|res|ches|fes)$/i.test(noun)) return true;
  return /[^s]s$/i.test(noun) && !ownS.test(noun);
}
