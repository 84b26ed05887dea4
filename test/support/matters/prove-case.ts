import type { Evidence } from '../../../subgraphs/affairs/proof/evidence.ts';
import type { Answer, TestGateway } from '../gateway.ts';
import { inputsOf, type MatterCase } from './matter-case.ts';
import { proofQuery } from './proof-query.ts';

/** A proof as a client gets it. */
export interface Proven {
  readonly papersBefore: number;
  readonly papersLeft: number;
  readonly papersUnknown: number;
  readonly departmentsSpared: readonly string[];
  readonly materials: readonly {
    readonly material: { readonly name: string; readonly title: string; readonly way: string };
    readonly evidence: Evidence;
  }[];
  readonly receipt: { readonly id: string; readonly document: string };
}

/** The proof of a case, asked for over HTTP. Throws where there is none. */
export async function proveCase({ ask }: Pick<TestGateway, 'ask'>, one: MatterCase): Promise<Proven> {
  const { data, errors } = await askForProof({ ask }, one);
  if (errors || !data?.proof) throw new Error(`${one.matter} has no proof: ${JSON.stringify(errors)}`);
  return data.proof as Proven;
}

/** The answer to a case, a refusal included. */
export function askForProof({ ask }: Pick<TestGateway, 'ask'>, one: MatterCase): Promise<Answer> {
  const { matter, applicant, on = null, bring = [] } = one;
  return ask(proofQuery, { matter, applicant, inputs: inputsOf(one), on, bring });
}

/** The evidence of one paper. Throws where the proof has no such paper. */
export function evidenceOf({ materials }: Proven, name: string): Evidence {
  const found = materials.find(({ material }) => material.name === name);
  if (!found)
    throw new RangeError(`no paper ${name} among ${materials.map(({ material }) => material.name).join(', ')}`);
  return found.evidence;
}
