/** Someone or something with a story, the same for every seed and size. */
export interface Persona {
  /** A stable name for tests and links. */
  readonly key: string;
  /** Conflicts are about what registries disagree on; ordinary ones are in order. */
  readonly kind: 'CONFLICT' | 'ORDINARY';
  readonly title: string;
  readonly chineseTitle: string;
  /** What is special, in a sentence. */
  readonly special: string;
  readonly chineseSpecial: string;
  readonly ids: PersonaIds;
}

export interface PersonaIds {
  readonly idNumber?: string;
  readonly uscc?: string;
  readonly unitCode?: string;
  readonly licenseIdentifier?: string;
  readonly householdNumber?: string;
  /** Others in the story, by what they are in it. */
  readonly others?: Readonly<Record<string, string>>;
}
