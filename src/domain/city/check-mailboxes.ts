import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, type Entry, fieldOf } from './content-draft.ts';
import { cityFiles } from './content-layout.ts';
import { looksPersonal } from './personal-mailbox.ts';

const personal = (
  entry: Entry<unknown>,
  field: string,
  email: string | undefined,
  names: readonly string[] = [],
): ContentFinding[] =>
  email !== undefined && looksPersonal(email, names)
    ? [{ code: 'email-personal', file: entry.file, field: fieldOf(entry, field), found: email }]
    : [];

/** No mailbox of a natural person is published. */
export function checkMailboxes({ site, places, services, organizations }: ContentDraft): ContentFinding[] {
  const names = new Map(organizations.map(({ value }) => [value.id, [value.name, ...value.alternateNames]]));
  const offerings = [...places, ...services].flatMap((entry) => {
    const { name, alternateNames, organization, email } = entry.value;
    return personal(entry, 'email', email, [name, ...alternateNames, ...(names.get(organization ?? '') ?? [])]);
  });
  const bodies = organizations.flatMap((entry) =>
    personal(entry, 'email', entry.value.email, names.get(entry.value.id)),
  );
  if (site === undefined) return [...offerings, ...bodies];
  const cityEntry = { file: cityFiles.site, at: '', value: site };
  const { feedback, enforcement } = site.accessibility;
  return [
    ...offerings,
    ...bodies,
    ...personal(cityEntry, 'imprint.email', site.imprint.email),
    ...personal(cityEntry, 'accessibility.feedback.email', feedback.email),
    ...personal(cityEntry, 'accessibility.enforcement.email', enforcement.email),
  ];
}
