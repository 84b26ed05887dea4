import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlappingValidity } from './checks/overlapping-validity.ts';
import { submittedThoughShared } from './checks/submitted-though-shared.ts';
import { unknownReuse } from './checks/unknown-reuse.ts';
import type { Matter } from './matter.ts';
import type { MatterDraft } from './matter-draft.ts';
import type { MatterProblem } from './matter-problem.ts';
import { matterSchema } from './matter-schema.ts';
import { MattersRefused } from './matters-refused.ts';
import { type MatterFile, readMatter } from './read-matter.ts';

export interface MatterSources {
  /** Its files `*.graphql` are the matters. */
  readonly folder: string;
  readonly supergraphFile: string;
}

/** What must hold among all matters. */
const rules: readonly ((drafts: readonly MatterDraft[]) => readonly MatterProblem[])[] = [
  overlappingValidity,
  submittedThoughShared,
  unknownReuse,
];

/**
 * Reads all matters of a folder, those of other days too, by code and first day. Throws a `MattersRefused` with every problem
 * of every file; an `Error` where the folder has none, and what the file system or the parser throws where the folder or the
 * supergraph cannot be read.
 */
export function readFolder({ folder, supergraphFile }: MatterSources): readonly Matter[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name): MatterFile => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  if (files.length === 0) throw new Error('it has no *.graphql file');
  const schema = matterSchema(readFileSync(supergraphFile, 'utf8'));
  const readings = files.map((file) => readMatter(file, schema));
  const drafts = readings.flatMap(({ draft }) => draft ?? []);
  const alone = readings.flatMap(({ problems = [] }) => problems);
  // A file that cannot be read may be the one that another reuses: what is said of all needs all.
  const problems = alone.length > 0 ? alone : rules.flatMap((rule) => rule(drafts));
  if (problems.length > 0) throw new MattersRefused(problems);
  return drafts.map(({ matter }) => matter).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ code, validFrom }: Matter) => `${code} ${validFrom}`;
