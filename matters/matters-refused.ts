import { type MatterProblem, problemText } from './matter-problem.ts';

/** Matter files that cannot be used, with every reason. */
export class MattersRefused extends Error {
  readonly problems: readonly MatterProblem[];

  constructor(problems: readonly MatterProblem[]) {
    super(`the matter files cannot be used:\n${problems.map(problemText).join('\n')}`);
    this.name = 'MattersRefused';
    this.problems = problems;
  }
}
