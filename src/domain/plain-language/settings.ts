/** What a city decides about its plain language (content/stadt/plain-language.yaml). */
export interface Settings {
  /** One sign for the whole website. */
  separator: 'hyphen' | 'middot';
  /** Rule id → words or phrases it leaves alone: names, words that are explained. */
  allowed: Readonly<Record<string, readonly string[]>>;
  /** One word for one thing. */
  terms: readonly { use: string; insteadOf: readonly string[] }[];
  /** Hard word → key of its entry in the dictionary of words. */
  explained: Readonly<Record<string, string>>;
}

export const noSettings: Settings = { separator: 'hyphen', allowed: {}, terms: [], explained: {} };
