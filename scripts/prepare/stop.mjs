/** An expected reason to stop: its message is a whole sentence for people, shown without a stack. */
export class Stop extends Error {}

/**
 * Runs a command line to its end: a `Stop` becomes its sentence and exit code 2, any other error is a bug and is shown whole.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 2;
  }
}
