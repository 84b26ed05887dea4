import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { GraphQLError, getOperationAST, parse } from 'graphql';
import type { GuardedOperation } from '../gateway/access/guard.ts';
import { explainOperation } from '../gateway/access/policy/explain-operation.ts';
import { openPolicy } from '../gateway/access/policy/policy.ts';
import type { Principal } from '../gateway/access/principal.ts';
import { lookAt } from '../gateway/operation/look-at.ts';
import { subgraphsOf } from '../gateway/supergraph/subgraphs-of.ts';
import { shanghaiToday } from '../subgraphs/kit/identifiers/shanghai-today.ts';
import { explanationTable } from './explanation-table.ts';
import { readMatters } from './open-affairs.ts';
import { options } from './options.ts';
import { purposes } from './purposes.ts';
import { readNamedFile } from './read-named-file.ts';
import { Refusal } from './refusal.ts';

interface ExplainSettings {
  readonly matter: string;
  readonly matters: string;
  readonly supergraph: string;
}

/** `mianti explain FILE --matter CODE`: no registry is asked. The exit code is 0 where the operation is allowed and 1 where it is not. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'say of every field of an operation by which entry of a matter it is allowed, or why not; asks no registry',
    )
    .argument('<file>', 'the operation, GraphQL text')
    .requiredOption('--matter <code>', 'the matter that it would be asked for (mianti matters check lists them)')
    .addOption(options.matters())
    .addOption(options.supergraph())
    .action(explain);
}

async function explain(file: string, settings: ExplainSettings): Promise<void> {
  const { matter: code, supergraph } = settings;
  const catalogue = readMatters(settings);
  const matter = catalogue.at(code, shanghaiToday());
  if (!matter) throw new Refusal(`no matter "${code}" is in force today; "mianti matters check" lists them`);
  const sdl = readFileSync(supergraph, 'utf8');
  const operation = await planned((await readNamedFile(file)).toString('utf8'), settings);
  // Who handles the matter for the whole city: what the list itself allows.
  const principal: Principal = {
    kind: 'OFFICER',
    subject: 'explain',
    agency: matter.lead,
    jurisdiction: '310000',
    matters: [code],
  };
  const policy = openPolicy(purposes(catalogue, sdl));
  const explanation = explainOperation({ policy, operation, matter: code, principal });
  const { isAllowed, errors, carried } = explanation;
  console.log(`${matter.code} (${matter.name}): ${isAllowed ? 'allowed' : 'REFUSED, the operation as a whole'}\n`);
  console.log(explanationTable(explanation));
  for (const { message } of errors) console.log(`\n${message}`);
  console.log(`\nfetched to join registries: ${carried.join(', ') || 'nothing'}`);
  const steps = operation.fetches.map(({ node, path }) => `${node.serviceName} at ${path.join('.') || 'the root'}`);
  console.log(['plan:', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n  '));
  if (!isAllowed) process.exitCode = 1;
}

async function planned(text: string, { supergraph }: ExplainSettings): Promise<GuardedOperation> {
  const registries = subgraphsOf(readFileSync(supergraph, 'utf8')).map(({ name }) => name);
  try {
    const document = parse(text);
    if (!getOperationAST(document)) throw new Refusal('the file has no operation, or several; expected one');
    return await lookAt({ supergraphFile: supergraph, registries, document });
  } catch (error) {
    if (error instanceof GraphQLError) throw new Refusal(`the operation cannot be planned: ${error.message}`);
    throw error;
  }
}
