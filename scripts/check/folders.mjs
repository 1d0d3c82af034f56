// Where a check leaves what it makes. Everything is below one folder that Git does not see.

/** Removed before a whole check, so that no old build can pass for a new one. */
export const work = '.cache/check';

/** Releases of the shipped content, built with the clock in UTC. */
export const shipped = `${work}/shipped`;
/** The same, built with the clock in Berlin. */
export const shippedInBerlin = `${work}/shipped-berlin`;
/** Releases of the fixture city: rich records that the shipped content lacks. */
export const fixture = `${work}/musterstadt`;
/** A second city of real facts, built from its content alone. */
export const otherCity = `${work}/duesseldorf`;
/** A city as `npm run new-city` leaves it: its content, and its releases. */
export const newCityContent = `${work}/new-city-content`;
export const newCity = `${work}/new-city`;
/** Counts and findings of the steps, JSON. */
export const reports = `${work}/reports`;
