import type { ProofInput } from '../../../subgraphs/affairs/proof/proof-request.ts';

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
  /** Papers that the applicant chooses to bring. */
  readonly bring?: readonly string[];
  readonly inputs: Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** A case in a word, for a test's title. */
export const caseName = ({ matter, on }: MatterCase): string => (on === undefined ? matter : `${matter} on ${on}`);

/** The inputs as a form hands them in: text, or a list of text. */
export const inputsOf = ({ inputs }: MatterCase): readonly ProofInput[] =>
  Object.entries(inputs).map(([name, value]) =>
    typeof value === 'object' ? { name, values: value } : { name, value: String(value) },
  );
