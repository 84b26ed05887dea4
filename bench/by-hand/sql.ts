import type { Sqlite } from '../data/open-sqlite.ts';
import { type Answers, listOf, textOf } from './answers.ts';

type Row = Readonly<Record<string, string | number | null>>;

const heads = `('LEGAL_REPRESENTATIVE', 'EXECUTIVE_PARTNER', 'OPERATOR', 'INVESTOR')`;
const home = `left join residence h on h.id = (
    select id from residence where person = p.id_number and until is null order by since desc, id desc limit 1)
  left join spatial.address a on a.code = h.address_code`;

/** The queries of the bench as one program would answer them whose data were one database: the floor. */
export function sqlAnswers(sqlite: Sqlite): Answers {
  const person = sqlite.prepare(`select p.id_number as idNumber, p.name, p.sex, p.birth_date as birthDate,
      h.kind, h.since, a.code, a.text from person p ${home} where p.id_number = ?`);
  const properties = sqlite.prepare(`select u.unit_code as unitCode, u.planned_use as plannedUse,
      u.total_area_square_metres as totalAreaSquareMetres, u.geometry, a.code, a.text
    from spatial.right_holder r join spatial.real_estate_unit u on u.unit_code = r.unit_code
      left join spatial.address a on a.code = u.address_code
    where r.holder_person = ? and exists (select 1 from spatial."right" g where g.id = r.right_id and g.status = 'CURRENT')
    order by r.unit_code, r.id limit 5`);
  const licenses = (fields: string, kind: '=' | '<>', most: number) =>
    sqlite.prepare(`select ${fields} from license.license where holder_key = ? and is_current_edition = true
      and holder_code_kind ${kind} 'SOCIAL_CREDIT_CODE' order by issued_on desc, identifier desc limit ${most}`);
  const personLicenses = licenses('identifier, name, number, status, valid_to as validTo', '<>', 5);
  const enterpriseLicenses = licenses('identifier, name, status', '=', 3);
  const posts = sqlite.prepare(`select t.role, t.since, e.uscc, e.name, e.status, a.code, a.text from (
      select id, uscc, person, role, since, until from enterprise.position
      union all select id, uscc, holder_person, 'SHAREHOLDER', since, until from enterprise.shareholding
    ) t join enterprise.enterprise e on e.uscc = t.uscc left join spatial.address a on a.code = e.address_code
    where t.person = ? and t.until is null order by t.since desc, t.role desc, t.id desc limit 2`);
  const wide = sqlite.prepare(`select e.uscc, e.name as enterpriseName, e.status, p.id_number as idNumber, p.name,
      h.kind, h.since, a.code, a.text
    from json_each(?) k join enterprise.enterprise e on e.uscc = k.value
      left join person p on p.id_number = (select person from enterprise.position where uscc = e.uscc
        and until is null and role in ${heads} order by since desc, id desc limit 1)
      ${home} order by k.key`);
  const point = sqlite.prepare('select name, sex, birth_date as birthDate, status from person where id_number = ?');
  const people = sqlite.prepare(`select id_number as idNumber, name, sex, birth_date as birthDate, status
    from json_each(?) k join person on id_number = k.value order by k.key`);

  const allOf = (statement: typeof person, key: string) => statement.all(key) as Row[];
  const joined = (row: Row, id: string) => ({
    ...pick(row, ['idNumber', 'name', 'sex', 'birthDate']),
    residence: residenceOf(row),
    properties: { nodes: allOf(properties, id).map(propertyOf) },
    licenses: { nodes: allOf(personLicenses, id) },
    enterprises: {
      nodes: allOf(posts, id).map((post) => ({
        ...pick(post, ['role', 'since']),
        enterprise: {
          ...pick(post, ['uscc', 'name', 'status']),
          registeredAddress: addressOf(post),
          licenses: { nodes: allOf(enterpriseLicenses, String(post.uscc)) },
        },
      })),
    },
  });

  return {
    Joined: ({ id }) => {
      const row = person.get(textOf(id)) as Row | undefined;
      return { person: row ? joined(row, textOf(id)) : null };
    },
    Wide: ({ usccs }) => ({ enterprisesByUscc: allOf(wide, JSON.stringify(listOf(usccs))).map(enterpriseOf) }),
    Point: ({ id }) => ({ person: point.get(textOf(id)) ?? null }),
    Batch: (roots) =>
      Object.fromEntries(Object.entries(roots).map(([root, ids]) => [root, allOf(people, JSON.stringify(ids))])),
  };
}

const pick = (row: Row, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[name]]));

const addressOf = ({ code, text }: Row) => (code ? { code, text } : null);

const residenceOf = (row: Row) => (row.kind ? { ...pick(row, ['kind', 'since']), address: addressOf(row) } : null);

function propertyOf(row: Row) {
  const geometry = row.geometry ? { geoJson: JSON.parse(String(row.geometry)) as unknown } : null;
  return { ...pick(row, ['unitCode', 'plannedUse', 'totalAreaSquareMetres']), address: addressOf(row), geometry };
}

function enterpriseOf(row: Row) {
  const { uscc, enterpriseName: name, status, idNumber } = row;
  const legalRepresentative = idNumber ? { ...pick(row, ['idNumber', 'name']), residence: residenceOf(row) } : null;
  return { uscc, name, status, legalRepresentative };
}
