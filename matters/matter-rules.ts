import { applicantVariable } from './checks/applicant-variable.ts';
import { blankText } from './checks/blank-text.ts';
import { catchAll } from './checks/catch-all.ts';
import { conditionOfSelection } from './checks/condition-of-selection.ts';
import { duplicateMaterial } from './checks/duplicate-material.ts';
import { expectTrue } from './checks/expect-true.ts';
import { fileName } from './checks/file-name.ts';
import { guardingPaper } from './checks/guarding-paper.ts';
import { materialWithoutWay } from './checks/material-without-way.ts';
import { mixedProof } from './checks/mixed-proof.ts';
import { noCaller } from './checks/no-caller.ts';
import { reservedKey } from './checks/reserved-key.ts';
import { reusedFromNothing } from './checks/reused-from-nothing.ts';
import { selectionWithoutMaterial } from './checks/selection-without-material.ts';
import { spacedName } from './checks/spaced-name.ts';
import { timeLimit } from './checks/time-limit.ts';
import { unboundVariable } from './checks/unbound-variable.ts';
import { uncheckedDeclaration } from './checks/unchecked-declaration.ts';
import { unknownMaterial } from './checks/unknown-material.ts';
import { unusedVariable } from './checks/unused-variable.ts';
import { validity } from './checks/validity.ts';
import { verifiedValue } from './checks/verified-value.ts';
import { whenVariable } from './checks/when-variable.ts';
import type { MatterDraft } from './matter-draft.ts';
import type { MatterProblem } from './matter-problem.ts';

/** What must hold for a matter; answers what does not. */
export type MatterRule = (draft: MatterDraft) => readonly MatterProblem[];

/** Every rule that one file can be held against, in the order in which their problems are told: the head, then the body. */
export const matterRules: readonly MatterRule[] = [
  fileName,
  validity,
  timeLimit,
  noCaller,
  applicantVariable,
  unboundVariable,
  unusedVariable,
  blankText,
  spacedName,
  duplicateMaterial,
  catchAll,
  materialWithoutWay,
  uncheckedDeclaration,
  reusedFromNothing,
  whenVariable,
  guardingPaper,
  unknownMaterial,
  conditionOfSelection,
  expectTrue,
  mixedProof,
  verifiedValue,
  selectionWithoutMaterial,
  reservedKey,
];
