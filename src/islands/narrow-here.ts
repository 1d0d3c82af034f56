import { whereAt, type Where } from '#domain/filter/where.ts';
import { distanceInMetres } from '#domain/shared/geo.ts';
import { narrowForm } from '#texts/narrow.ts';
import { askHere } from './ask-here.ts';
import { areaFile } from './narrow-data.ts';

/** Less exact than this a location says nothing about what is near. */
const WORST_ACCURACY_M = 2_000;
/** Farther from the middle of every Ortsteil one is somewhere else. */
const FARTHEST_M = 15_000;

/**
 * Asks the device where it is. Undefined, with a sentence at the button, when that is not known well enough, not in this
 * city, or refused. The answer stays on this device.
 */
export async function findHere(): Promise<Where | undefined> {
  const position = await askHere();
  if (position === undefined) return say(narrowForm.hereFailed);
  if (position.accuracy > WORST_ACCURACY_M) return say(narrowForm.hereInexact);
  const { districts, site } = await areaFile();
  const isHere = districts.some(
    ({ center: [latitude, longitude] }) => distanceInMetres({ latitude, longitude }, position.point) <= FARTHEST_M,
  );
  if (!isHere) return say(narrowForm.hereElsewhere(site.city));
  say('');
  return whereAt(position.point, position.accuracy);
}

/** Said where the button is, and by screen readers. */
function say(text: string): undefined {
  const place = document.querySelector<HTMLElement>('[data-here]');
  place?.querySelector('[role=status]')?.remove();
  if (text === '' || place === null) return undefined;
  const sentence = document.createElement('span');
  sentence.className = 'here-fault';
  sentence.setAttribute('role', 'status');
  place.append(sentence);
  sentence.textContent = text;
  return undefined;
}
