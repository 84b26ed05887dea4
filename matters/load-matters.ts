import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlappingValidity } from './checks/overlapping-validity.ts';
import { submittedThoughShared } from './checks/submitted-though-shared.ts';
import { unknownReuse } from './checks/unknown-reuse.ts';
import { isInForce } from './in-force.ts';
import type { MatterCatalogue } from './matter-catalogue.ts';
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
 * Reads all matters of a folder. Throws a `MattersRefused` with every problem of every file, and what the file system throws
 * for a folder or a supergraph that cannot be read.
 */
export function loadMatters({ folder, supergraphFile }: MatterSources): MatterCatalogue {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name): MatterFile => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  const schema = matterSchema(readFileSync(supergraphFile, 'utf8'));
  const readings = files.map((file) => readMatter(file, schema));
  const drafts = readings.flatMap(({ draft }) => draft ?? []);
  const alone = readings.flatMap(({ problems = [] }) => problems);
  // A file that could not be read may be the one that another reuses: what is said of all needs all.
  const problems = alone.length > 0 ? alone : rules.flatMap((rule) => rule(drafts));
  if (problems.length > 0) throw new MattersRefused(problems);
  const matters = drafts.map(({ matter }) => matter).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return {
    at: (code, on) => matters.find((matter) => matter.code === code && isInForce(matter, on)),
    all: (on) => matters.filter((matter) => isInForce(matter, on)),
    versions: () => matters,
  };
}
