import { Lexer, Source, TokenKind } from 'graphql';

export interface Tokens {
  readonly tokens: number;
  /** Brackets of any kind within each other. */
  readonly nesting: number;
  /** Characters of the longest name. */
  readonly nameLength: number;
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts a text's tokens, and how deep its brackets stand, before it is parsed: a parser calls itself for each bracket, and
 * holds an object for each token. Stops at one token more than `most`. Throws a GraphQLError where the text has no tokens.
 */
export function countTokens(text: string, most: number): Tokens {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  let nesting = 0;
  let nameLength = 0;
  while (tokens <= most) {
    const { kind, start, end } = lexer.advance();
    if (kind === TokenKind.EOF) break;
    tokens += 1;
    if (kind === TokenKind.NAME) nameLength = Math.max(nameLength, end - start);
    if (opening.has(kind)) depth += 1;
    else if (closing.has(kind)) depth -= 1;
    nesting = Math.max(nesting, depth);
  }
  return { tokens, nesting, nameLength };
}
