import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths } from '../../command/paths.ts';
import { registries } from '../../command/registries.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import type { MatterInput } from '../../matters/matter.ts';
import { readFolder } from '../../matters/read-folder.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const matters = readFolder({ folder: paths.matters, supergraphFile: paths.supergraph });

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openGateway(
    registries.map(({ name }) => unreachableSource(name)),
    { knownOperations: matters.map(({ file, operation }) => ({ file, text: operation.text })) },
  );
});
afterAll(() => gateway.stop());

/** A value that checks for each type of input. */
const values: Readonly<Record<string, unknown>> = {
  CitizenId: '310101199003070019',
  SocialCreditCode: '91310000MA1AAAA11H',
  RealEstateUnitCode: '310115001002GB00123F00010023',
  Date: '1990-03-07',
  String: '张三',
  Int: 12,
  Boolean: true,
  Education: 'BACHELOR',
};

function valueFor({ type }: MatterInput): unknown {
  const value = values[type.replace(/[[\]!]/g, '')];
  return type.startsWith('[') ? [value] : value;
}

test.each(matters)(
  'the gateway plans $code, valid from $validFrom, and takes what is filled in',
  async ({ inputs, operation }) => {
    const variables = Object.fromEntries(inputs.map((input) => [input.name, valueFor(input)]));
    const { errors = [] } = await gateway.ask(operation.text, variables);
    // No registry is there: each root says so, and nothing is wrong with the question.
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['REGISTRY_UNAVAILABLE']));
  },
);
