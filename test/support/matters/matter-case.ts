/** A matter with someone who applies for it. */
export interface MatterCase {
  /** Code of the matter. */
  readonly matter: string;
  /** Key of the persona. */
  readonly persona: string;
  /** The day whose list counts; today where it is left out. */
  readonly on?: string;
  /** Number of the applicant. */
  readonly applicant: string;
  readonly inputs: Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** A case in a word, for a test's title. */
export const caseName = ({ matter, on }: MatterCase): string => (on === undefined ? matter : `${matter} on ${on}`);
