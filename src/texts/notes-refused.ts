/** Said where the browser keeps nothing for us: in private windows of some, or when its storage is switched off. */
export const notesRefused = 'Ihr Gerät lässt das Merken nicht zu. Schreiben Sie sich die Kurznummer auf.';
