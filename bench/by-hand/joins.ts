import { loadersOf as enterpriseLoaders } from '../../subgraphs/enterprise/loaders.ts';
import type { Database } from '../../subgraphs/kit/database.ts';
import type { RowOf } from '../../subgraphs/kit/table.ts';
import { loadersOf as licenseLoaders } from '../../subgraphs/license/loaders.ts';
import { loadersOf as populationLoaders } from '../../subgraphs/population/loaders.ts';
import type { RealEstateUnit } from '../../subgraphs/spatial/entities/real-estate-unit.ts';
import type { Geometry } from '../../subgraphs/spatial/geometry/geometry.ts';
import { loadersOf as spatialLoaders } from '../../subgraphs/spatial/loaders.ts';
import { shownGeometry } from '../../subgraphs/spatial/shown-geometry.ts';
import { type Answers, listOf, textOf } from './answers.ts';

type UnitRow = RowOf<typeof RealEstateUnit>;

const currentLicenses = { type: null, status: null, currentOnly: true };

/** The queries of the bench as someone would write them who has the registries' loaders and no gateway. */
export function joins(database: (name: string) => Database): Answers {
  const population = populationLoaders(database('population'));
  const enterprise = enterpriseLoaders(database('enterprise'));
  const spatial = spatialLoaders(database('spatial'));
  const license = licenseLoaders(database('license'));

  const address = async (addressCode: string | null | undefined) => {
    const row = addressCode ? await spatial.address(addressCode) : null;
    return row && { code: row.code, text: row.text };
  };
  const residence = async (id: string) => {
    const current = (await population.residences(id)).find(({ until }) => until === null);
    if (!current) return null;
    return { kind: current.kind, since: current.since, address: await address(current.addressCode) };
  };
  const property = async (unit: UnitRow | null) => {
    if (!unit) return null;
    const { unitCode, plannedUse, totalAreaSquareMetres, addressCode, geometry } = unit;
    const geoJson = geometry && shownGeometry(JSON.parse(geometry) as Geometry, 'CGCS2000').geoJson;
    return {
      unitCode,
      plannedUse,
      totalAreaSquareMetres,
      address: await address(addressCode),
      geometry: geoJson ? { geoJson } : null,
    };
  };
  const properties = async (id: string) => {
    const { nodes } = await spatial.propertiesOfPerson(id, { first: 5 }, { status: 'CURRENT', division: null });
    return { nodes: await Promise.all(nodes.map(async ({ unitCode }) => property(await spatial.unit(unitCode)))) };
  };
  const personLicenses = async (id: string) => {
    const { nodes } = await license.licensesOfHolder(id, { first: 5 }, { holder: 'PERSON', ...currentLicenses });
    return {
      nodes: nodes.map(({ identifier, name, number, status, validTo }) => ({
        identifier,
        name,
        number,
        status,
        validTo,
      })),
    };
  };
  const enterpriseLicenses = async (uscc: string) => {
    const { nodes } = await license.licensesOfHolder(uscc, { first: 3 }, { holder: 'ENTERPRISE', ...currentLicenses });
    return { nodes: nodes.map(({ identifier, name, status }) => ({ identifier, name, status })) };
  };
  const post = async ({ role, since, uscc }: { role: string; since: string; uscc: string }) => {
    const [row, licenses] = await Promise.all([enterprise.enterprise(uscc), enterpriseLicenses(uscc)]);
    if (!row) return { role, since, enterprise: null };
    const { name, status, addressCode } = row;
    return { role, since, enterprise: { uscc, name, status, registeredAddress: await address(addressCode), licenses } };
  };
  const posts = async (id: string) => {
    const { nodes } = await enterprise.personEnterprises(id, { first: 2 }, { role: null, isCurrent: true });
    return { nodes: await Promise.all(nodes.map(post)) };
  };
  const represented = async (uscc: string) => {
    const [row, heads] = await Promise.all([enterprise.enterprise(uscc), enterprise.heads(uscc)]);
    const head = heads[0]?.person;
    return (
      row && { uscc, name: row.name, status: row.status, legalRepresentative: head ? await representative(head) : null }
    );
  };
  const representative = async (id: string) => {
    const [row, home] = await Promise.all([population.person(id), residence(id)]);
    return row && { idNumber: row.idNumber, name: row.name, residence: home };
  };
  const listed = async (id: string) => {
    const row = await population.person(id);
    return (
      row && { idNumber: row.idNumber, name: row.name, sex: row.sex, birthDate: row.birthDate, status: row.status }
    );
  };

  return {
    Joined: async ({ id: asked }) => {
      const id = textOf(asked);
      const [row, home, held, licenses, enterprises] = await Promise.all([
        population.person(id),
        residence(id),
        properties(id),
        personLicenses(id),
        posts(id),
      ]);
      if (!row) return { person: null };
      const { idNumber, name, sex, birthDate } = row;
      return { person: { idNumber, name, sex, birthDate, residence: home, properties: held, licenses, enterprises } };
    },
    Wide: async ({ usccs }) => ({ enterprisesByUscc: await Promise.all(listOf(usccs).map(represented)) }),
    Point: async ({ id }) => {
      const row = await population.person(textOf(id));
      return { person: row && { name: row.name, sex: row.sex, birthDate: row.birthDate, status: row.status } };
    },
    Batch: async (roots) => {
      const lists = Object.entries(roots).map(async ([root, ids]) => [
        root,
        await Promise.all(listOf(ids).map(listed)),
      ]);
      return Object.fromEntries(await Promise.all(lists)) as unknown;
    },
  };
}
