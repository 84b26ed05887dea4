import { type ASTNode, getLocation, type Location } from 'graphql';

/** What is wrong with a matter file, where, and what to do about it. */
export interface MatterProblem {
  /** As it was handed in, for an editor to jump to. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly advice: string;
}

/** A problem at a node of the file; at its first line where the node is not known. */
export function problemAt(file: string, node: ASTNode | undefined, wrong: string, advice: string): MatterProblem {
  return { file, ...placeOf(node?.loc), wrong, advice };
}

/** As a compiler prints it: `schema/matters/newborn.graphql:12:3 what is wrong`, and below it what to do. */
export function problemText({ file, line, column, wrong, advice }: MatterProblem): string {
  return `${file}:${line}:${column} ${wrong}\n  ${advice}`;
}

function placeOf(location: Location | undefined): { readonly line: number; readonly column: number } {
  return location ? getLocation(location.source, location.start) : { line: 1, column: 1 };
}
