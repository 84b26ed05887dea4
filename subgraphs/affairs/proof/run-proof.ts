import type { Matter, MatterOperation } from '../../../matters/matter.ts';
import { operationWithout } from '../../../matters/operation-without.ts';
import type { Caller } from '../../kit/caller.ts';
import { asRefusal } from './as-refusal.ts';
import type { GatewayAnswer } from './ask-gateway.ts';
import { evaluateMaterial } from './evaluate-material.ts';
import type { AffairsServices } from './services.ts';
import { checkStanding } from './standing.ts';
import type { MaterialEvidence } from './tally.ts';

export interface Running {
  readonly matter: Matter;
  readonly applicant: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly bring: ReadonlySet<string>;
  /** Number of the receipt of an earlier matter of this applicant, by the matter's code. */
  readonly earlier: ReadonlyMap<string, string>;
}

export interface Run {
  readonly materials: readonly MaterialEvidence[];
  readonly answer: GatewayAnswer;
  /** What was asked: the matter's operation without what is brought. */
  readonly operation: MatterOperation;
  /** RFC 3339. */
  readonly at: string;
}

/** A registry that did not answer may be asked again after so long. */
const retryAfterMs = 60_000;

/**
 * Runs a matter's operation once, for one applicant, and says of every paper that is asked for what takes its place.
 * Throws what the gateway refused as a whole, and APPLICANT_REFUSED.
 */
export async function runProof({ ask }: Pick<AffairsServices, 'ask'>, running: Running, caller: Caller): Promise<Run> {
  const { matter, applicant, variables, bring, earlier } = running;
  const question = { operation: operationWithout(matter, bring), variables, purpose: matter.code };
  const [disputed, answer] = await Promise.all([
    checkStanding(ask, { matter, applicant }, caller),
    ask(question, caller),
  ]);
  const [whole] = answer.errors.filter(({ path }) => path === undefined);
  if (answer.data === null && whole) throw asRefusal(whole);
  // Taken for an answer, it would read as "not on record" throughout.
  if (answer.data === null && answer.errors.length === 0)
    throw new Error('the gateway answered neither data nor errors');
  const now = Date.now();
  const at = new Date(now).toISOString();
  const asked = matter.materials.filter(({ when }) => when === null || variables[when] === true);
  const circumstances = {
    answer,
    bring,
    disputed,
    earlier,
    papers: new Set(asked.map(({ name }) => name)),
    now: at,
    tryAfter: new Date(now + retryAfterMs).toISOString(),
  };
  return {
    at,
    answer,
    operation: question.operation,
    materials: asked.map((material) => ({ material, evidence: evaluateMaterial(material, circumstances) })),
  };
}
