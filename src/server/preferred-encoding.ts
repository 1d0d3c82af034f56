/** A content coding we keep files in, best first, with its file ending. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof ENCODINGS;

/**
 * Chooses how to send something by the `Accept-Encoding` of a request (RFC 9110, 12.5.3): highest weight wins, the
 * smaller coding on a tie, `undefined` for the plain bytes. Plain is also the answer where nothing fits: a page that
 * can be read is better than a 406.
 * @param header the request's header, as it came
 * @param available codings at hand, best first
 */
export function preferredEncoding(header: string | undefined, available: readonly Encoding[]): Encoding | undefined {
  const weights = acceptedWeights(header ?? '');
  const weightOf = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0;
  // Plain bytes are welcome unless they are weighed lower by name.
  const plain = weights.get('identity') ?? 0;
  let best: Encoding | undefined;
  for (const coding of available) {
    const weight = weightOf(coding);
    if (weight > 0 && weight >= plain && weight > (best === undefined ? 0 : weightOf(best))) best = coding;
  }
  return best;
}

/** Weight of each named coding, 0 to 1; unreadable weights count as 0, so that nothing is sent that cannot be read. */
function acceptedWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (name === '') continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const value = weight === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0;
    weights.set(name === 'x-gzip' ? 'gzip' : name, value);
  }
  return weights;
}
