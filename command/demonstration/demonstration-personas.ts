import type { Citizen, EnterpriseRepresentative, Officer } from '../../gateway/access/principal.ts';
import { applicantPersonas } from '../../seed/personas/applicant-personas.ts';
import { ordinaryPersonas } from '../../seed/personas/ordinary-personas.ts';

/** Someone as whom a visitor of the synthetic city can ask. */
export interface DemonstrationPersona {
  /** Short and readable: for the command line and for links. */
  readonly id: string;
  readonly title: string;
  readonly chineseTitle: string;
  readonly principal: Citizen | EnterpriseRepresentative | Officer;
}

/** Whose story is in order: for each person one persona, and one more for each who acts for a company. */
const people = [...ordinaryPersonas, ...applicantPersonas];

const citizens: readonly DemonstrationPersona[] = people.flatMap(({ key, title, chineseTitle, ids: { idNumber } }) =>
  idNumber === undefined
    ? []
    : [{ id: key, title, chineseTitle, principal: { kind: 'CITIZEN', subject: subjectOf(key), idNumber } }],
);

const representatives: readonly DemonstrationPersona[] = people.flatMap(
  ({ key, title, chineseTitle, ids: { idNumber, uscc } }) => {
    if (idNumber === undefined || uscc === undefined) return [];
    const id = `for-${key}`;
    return [
      {
        id,
        title: `${title}: for the enterprise`,
        chineseTitle: `${chineseTitle}（代表企业）`,
        principal: { kind: 'REPRESENTATIVE', subject: subjectOf(id), idNumber, uscc },
      },
    ];
  },
);

const officers: readonly DemonstrationPersona[] = [
  {
    id: 'officer',
    title: 'Officer of the city, for every matter',
    chineseTitle: '市级工作人员（全部事项）',
    principal: {
      kind: 'OFFICER',
      subject: subjectOf('officer'),
      agency: '市规划资源局',
      jurisdiction: '310000',
      matters: 'ALL',
    },
  },
  {
    id: 'district-officer',
    title: 'Officer of Xuhui district, for two matters',
    chineseTitle: '徐汇区工作人员（两个事项）',
    principal: {
      kind: 'OFFICER',
      subject: subjectOf('district-officer'),
      agency: '徐汇区市场监管局',
      jurisdiction: '310104',
      matters: ['food-license', 'restaurant-start'],
    },
  },
];

/** Everyone as whom the demonstration issuer makes tokens. */
export const demonstrationPersonas: readonly DemonstrationPersona[] = [...citizens, ...representatives, ...officers];

function subjectOf(id: string): string {
  return `demonstration:${id}`;
}
