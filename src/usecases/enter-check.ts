import type { CheckProtocolEntry } from '#domain/plain-language/check-protocol.schema.ts';
import { sentenceCount } from '#domain/plain-language/numbered-sentences.ts';
import type { Twin } from '#domain/plain-language/twin.ts';
import type { CheckRefusal, CheckResult, TwinFields } from '#domain/plain-language/twin-review.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { noCheck } from './compare-twin.ts';

export interface EnteredCheck {
  fields: TwinFields;
  protocol: CheckProtocolEntry;
  passed: boolean;
}

/** The Netzwerk Leichte Sprache asks for at least two people of the target group. */
const TESTERS = 2;

/** Names of people of the group do not belong here, its own name does. */
const MIN_GROUP = 3;

function refusal(twin: Twin, result: CheckResult, today: Day): CheckRefusal | undefined {
  const told = [...result.withHelp, ...result.notUnderstood];
  const last = sentenceCount(twin);
  if (twin.source === 'machine' && twin.editedOn === undefined) return 'machine-unedited';
  if (result.group.trim().length < MIN_GROUP) return 'group-missing';
  if (result.on > today) return 'day-future';
  if (told.some((number) => !Number.isInteger(number) || number < 1 || number > last)) return 'sentence-unknown';
  return new Set(told).size === told.length ? undefined : 'sentence-twice';
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/**
 * Enters what a test group found. A text passes when at least two people understood every sentence, with help or
 * without; else it has to be worked on. The draft of a program is refused until a person worked on it.
 * @param file of the twin, below the content folder
 */
export function enterCheck(
  file: string,
  twin: Twin,
  result: CheckResult,
  today: Day,
): Result<EnteredCheck, CheckRefusal> {
  const refused = refusal(twin, result, today);
  if (refused !== undefined) return fail(refused);
  const { on, testers, withHelp, notUnderstood } = result;
  const group = result.group.trim();
  const passed = notUnderstood.length === 0 && (testers ?? 0) >= TESTERS;
  const { textHash } = twin;
  const protocol: CheckProtocolEntry = {
    on,
    group,
    file,
    textHash,
    ...(testers === undefined ? {} : { testers }),
    sentences: sentenceCount(twin),
    withHelp: ascending(withHelp),
    notUnderstood: ascending(notUnderstood),
  };
  const fields = passed ? { state: 'checked', checkedOn: on, checkedBy: group, checkedHash: textHash } : noCheck;
  return ok({ fields, protocol, passed });
}
