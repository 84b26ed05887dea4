import { type DocumentNode, GraphQLError, parse, Source } from 'graphql';
import { operationOf } from './checks/one-operation.ts';
import { validOperation } from './checks/valid-operation.ts';
import { draftMatter, type MatterDraft } from './matter-draft.ts';
import type { MatterProblem } from './matter-problem.ts';
import { matterRules } from './matter-rules.ts';
import type { MatterSchema } from './matter-schema.ts';

export interface MatterFile {
  /** Its path, for messages; its name is checked against the matter's code. */
  readonly file: string;
  readonly text: string;
}

/** A matter, or everything that is wrong with its file. */
export type MatterReading =
  | { readonly draft: MatterDraft; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: readonly MatterProblem[] };

/**
 * Reads one matter file against the supergraph: `draft.matter` is the matter. What takes all files to tell, such as two lists
 * of one matter for the same day, is told by `loadMatters`.
 */
export function readMatter(given: MatterFile, schema: MatterSchema): MatterReading {
  const { file } = given;
  const { document, problem } = parsed(given);
  if (!document) return { problems: [problem] };
  // Each looks only where the one before found nothing: a rule speaks of a matter, and a matter is one valid operation.
  const invalid = validOperation(document, file, schema.schema);
  if (invalid.length > 0) return { problems: invalid };
  const found = operationOf(document, file);
  if (!found.operation) return { problems: found.problems };
  const draft = draftMatter(found.operation, file, schema);
  const problems = matterRules.flatMap((rule) => rule(draft));
  return problems.length > 0 ? { problems } : { draft };
}

type Parsed =
  | { readonly document: DocumentNode; readonly problem?: undefined }
  | { readonly document?: undefined; readonly problem: MatterProblem };

function parsed({ file, text }: MatterFile): Parsed {
  try {
    return { document: parse(new Source(text, file)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    const advice =
      'Correct the text at this place: often a bracket, a quotation mark or a comma is missing just before it.';
    return { problem: { file, line, column, wrong: error.message, advice } };
  }
}
