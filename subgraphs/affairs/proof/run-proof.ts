import type { Material, Matter, MatterOperation } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';
import type { GatewayAnswer } from './ask-gateway.ts';
import { askedMaterials } from './asked-materials.ts';
import { closedBy } from './closed-by.ts';
import { type Circumstances, evaluateMaterial } from './evaluate-material.ts';
import type { Evidence } from './evidence.ts';
import type { AffairsServices } from './services.ts';
import { stagesOf } from './stages.ts';
import { checkStanding } from './standing.ts';
import type { MaterialEvidence } from './tally.ts';
import { throwIfUnusable } from './throw-if-unusable.ts';

export interface Running {
  readonly matter: Matter;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly bring: ReadonlySet<string>;
  /** Number of the receipt of an earlier matter of this applicant, by the matter's code. */
  readonly earlier: ReadonlyMap<string, string>;
}

export interface Run {
  readonly materials: readonly MaterialEvidence[];
  /** What was asked, in the order in which it was: the matter's operation without what is brought. */
  readonly operation: MatterOperation;
  /** RFC 3339. */
  readonly at: string;
}

/** A registry that did not answer may be asked again after so long. */
const retryAfterMs = 60_000;

/**
 * Runs a matter's operation for one applicant, each selection once, and says of every paper that is asked for what takes its
 * place. The applicant's standing and the papers that guard the others are asked first; where one is definitely no match,
 * nothing else is looked up.
 * Throws what the gateway refused as a whole, an input that a registry refused, and APPLICANT_REFUSED.
 */
export async function runProof({ ask }: Pick<AffairsServices, 'ask'>, running: Running, caller: Caller): Promise<Run> {
  const { matter, variables, bring, earlier } = running;
  const { first, rest, all } = stagesOf(matter, bring);
  const asking = async (operation: MatterOperation) => {
    const answer = await ask({ operation, variables, purpose: matter.code }, caller);
    throwIfUnusable(answer);
    return answer;
  };
  const asked = askedMaterials(matter, variables);
  const known = { bring, earlier, papers: new Set(asked.map(({ name }) => name)) };
  const guarding = asked.filter(({ guards }) => guards);
  // On paper nobody can compare it now.
  const onPaper = guarding.find(({ name }) => bring.has(name)) ?? null;
  const early = await asking(first ?? rest);
  const disputed = checkStanding(early);
  const before = circumstancesOf(early, { ...known, disputed });
  const guard = onPaper ?? (first === null ? null : closedBy(guarding, before));
  const isOneStage = first === null || guard !== null;
  const after = isOneStage ? before : circumstancesOf(await asking(rest), { ...known, disputed });
  const evidenceOf = (material: Material): Evidence => {
    if (material.guards && first !== null) return evaluateMaterial(material, before);
    return guard && material.replacements.length > 0 && !bring.has(material.name)
      ? refusedBy(guard)
      : evaluateMaterial(material, after);
  };
  return {
    at: after.now,
    operation: guard && first ? first : all,
    materials: asked.map((material) => ({ material, evidence: evidenceOf(material) })),
  };
}

function circumstancesOf(
  answer: GatewayAnswer,
  known: Omit<Circumstances, 'answer' | 'now' | 'tryAfter'>,
): Circumstances {
  const now = Date.now();
  const tryAfter = new Date(now + retryAfterMs).toISOString();
  return { ...known, answer, now: new Date(now).toISOString(), tryAfter };
}

function refusedBy({ law, name, title }: Material): Evidence {
  const explanation = `${title} (${name}) was not found to match, so nothing else was looked up`;
  return { __typename: 'Refused', explanation, rule: law, sources: [] };
}
