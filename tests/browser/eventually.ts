import { expect } from 'vitest';

/** Milliseconds to wait for what a page is still working on; a busy machine takes its time. */
const PATIENCE = 15_000;

/** `expect`, asked again until it holds: no test waits longer than it must, none sleeps. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE });
