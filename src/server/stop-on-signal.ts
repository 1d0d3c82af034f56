import type { FastifyInstance } from 'fastify';

/** Milliseconds that open answers get to finish; supervisors usually kill after 10 to 30 seconds. */
const STOP_WITHIN = 8_000;

export interface Stopping {
  /** Ends the process. */
  exit: (code: number) => void;
  /** Where signals come from: `process`. */
  signals: { on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown };
  /** Milliseconds until what is still open is cut off. */
  within?: number;
}

/**
 * Stops the server when the system (SIGTERM) or a person (Ctrl+C, SIGINT) asks for it: no new connections, open
 * answers are finished, then the process ends with 0. What never ends is cut off. A second signal ends at once, with 1.
 */
export function stopOnSignal(
  app: Pick<FastifyInstance, 'close'>,
  { exit, signals, within = STOP_WITHIN }: Stopping,
): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return exit(1);
    stopping = true;
    setTimeout(() => exit(0), within).unref();
    void app.close().then(() => exit(0));
  };
  signals.on('SIGTERM', stop);
  signals.on('SIGINT', stop);
}
