/** @param {number} since milliseconds, `performance.now()` */
const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/**
 * Says what begins and how long it took, also when it fails.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} isGood whether it is what was wanted
 * @returns {Promise<T>}
 */
export async function progress(title, work, isGood = () => true) {
  const begun = performance.now();
  console.log(`• ${title} …`);
  let good = false;
  try {
    const result = await work();
    good = isGood(result);
    return result;
  } finally {
    console.log(`  ${good ? 'fertig nach' : 'fehlgeschlagen nach'} ${secondsSince(begun)}`);
  }
}
