import type { MatterDraft } from './matter-draft.ts';
import type { MatterProblem } from './matter-problem.ts';

/** What must hold for a matter; answers what does not. */
export type MatterRule = (draft: MatterDraft) => readonly MatterProblem[];

/** Every rule that one file can be held against, in the order in which their problems are told. */
export const matterRules: readonly MatterRule[] = [];
