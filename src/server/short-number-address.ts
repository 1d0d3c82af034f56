/** Four digits (events: five) and a check digit, as people type what they heard: `/4711-3`, `/47113`, `/4711 3/`. */
const SHORT_NUMBER_ADDRESS = /^\/(\d{4,5})[\s–-]?(\d)\/?$/;

/**
 * The short number an address means, in the form `4711-3`; undefined when it is another address.
 * The check digit needs no sum here: a mistyped number is in no register.
 * @param path decoded path of a request
 */
export function shortNumberIn(path: string): string | undefined {
  const match = SHORT_NUMBER_ADDRESS.exec(path);
  return match === null ? undefined : `${match[1] ?? ''}-${match[2] ?? ''}`;
}
