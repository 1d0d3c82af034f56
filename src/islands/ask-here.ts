import type { Point } from '#domain/shared/geo.ts';

/** Where a device is. */
interface Position {
  point: Point;
  /** Metres, as the device says. */
  accuracy: number;
}

const LONGEST_WAIT_MS = 15_000;

/** Asks the device where it is. Undefined when it does not know or the person says no. Nothing is kept or sent. */
export function askHere(): Promise<Position | undefined> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords;
        resolve({ point: { latitude, longitude }, accuracy });
      },
      () => {
        resolve(undefined);
      },
      // The nearest house is not asked for, and a location of five minutes ago is near enough.
      { enableHighAccuracy: false, timeout: LONGEST_WAIT_MS, maximumAge: 300_000 },
    );
  });
}
