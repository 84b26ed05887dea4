import { type DocumentNode, GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import type { ErrorCode } from '../../schema/errors.ts';
import { type DocumentLimits, defaultLimits } from './limits.ts';
import { aliases } from './rules/aliases.ts';
import { countTokens } from './rules/count-tokens.ts';
import { depth } from './rules/depth.ts';
import { directives } from './rules/directives.ts';
import { expansions } from './rules/expansions.ts';
import { fields } from './rules/fields.ts';
import { first } from './rules/first.ts';
import { introspection } from './rules/introspection.ts';
import { listLength } from './rules/list-length.ts';
import { repeats } from './rules/repeats.ts';
import { rootFields } from './rules/root-fields.ts';
import type { Rule } from './rules/rule.ts';

export type CheckedDocument =
  | { readonly document: DocumentNode }
  | { readonly errors: readonly GraphQLFormattedError[] };

export type CheckDocument = (text: string) => CheckedDocument;

/** The last walks what the others have found to be small. */
const rules: readonly Rule[] = [
  depth,
  expansions,
  fields,
  aliases,
  rootFields,
  directives,
  listLength,
  first,
  introspection,
  repeats,
];

/**
 * The first look at any document, before it is validated: validation itself is what a tree of fragments blows up. Answers the
 * parsed document, or why it is not taken: DOCUMENT_TOO_LARGE with the limit and what was found, GRAPHQL_PARSE_FAILED.
 */
export function checkDocument(text: string, limits: DocumentLimits = defaultLimits.document): CheckedDocument {
  try {
    const { tokens, nesting, nameLength } = countTokens(text, limits.tokens);
    if (tokens > limits.tokens) return tooLarge(`The document has more than ${limits.tokens} tokens`, limits.tokens);
    if (nesting > limits.nesting) return tooLarge(`The document has brackets ${nesting} deep`, limits.nesting);
    if (nameLength > limits.nameLength) {
      return tooLarge(`The document has a name of ${nameLength} characters`, limits.nameLength);
    }
    const document = parse(text);
    for (const { limit, says, count } of rules) {
      const found = count(document);
      const most = limits[limit];
      if (found > most) return tooLarge(says(shown(found)), most);
    }
    return { document };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = 'GRAPHQL_PARSE_FAILED' satisfies ErrorCode;
    return { errors: [{ ...error.toJSON(), extensions: { code } }] };
  }
}

/** A count may have more digits than anybody reads. */
const shown = (found: number): string => (found > 1_000_000_000 ? 'more than 1000000000' : String(found));

function tooLarge(found: string, most: number): CheckedDocument {
  const code = 'DOCUMENT_TOO_LARGE' satisfies ErrorCode;
  return { errors: [{ message: `${found}; this gateway takes at most ${most}.`, extensions: { code } }] };
}
