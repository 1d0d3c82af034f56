import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopOnSignal } from './stop-on-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server whose open answers end when told to. */
function aStop() {
  const signals = new EventEmitter();
  const answers = Promise.withResolvers<undefined>();
  const codes: number[] = [];
  stopOnSignal({ close: () => answers.promise } as never, { signals, exit: (code) => codes.push(code), within: 1000 });
  return { signals, codes, finish: () => answers.resolve(undefined) };
}

describe('a server told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'])('by %s ends well when the last answer is out, not before', async (signal) => {
    const { signals, codes, finish } = aStop();
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(999);
    expect(codes).toEqual([]);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(codes).toEqual([0]);
  });

  it('cuts off an answer that never ends', async () => {
    const { signals, codes } = aStop();
    signals.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(1000);
    expect(codes).toEqual([0]);
  });

  it('twice ends at once', () => {
    const { signals, codes } = aStop();
    signals.emit('SIGINT');
    signals.emit('SIGINT');
    expect(codes).toEqual([1]);
  });
});
