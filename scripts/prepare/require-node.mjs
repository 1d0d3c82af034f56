import { sentences } from './sentences.mjs';

/** The oldest Node that npm and the prepare scripts run on; everything else runs on the Node that npm installs. */
const OLDEST = 20;

/** Ends the process with a sentence when Node is older than 20. Written in old syntax, so that an old Node can say it. */
export function requireNode() {
  const found = process.versions.node;
  if (Number(found.split('.')[0]) >= OLDEST) return;
  console.error(sentences.nodeTooOld(found));
  process.exit(2);
}
