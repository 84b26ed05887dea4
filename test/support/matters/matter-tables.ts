import { persona } from '../../../seed/personas/personas.ts';
import type { Evidence } from '../../../subgraphs/affairs/proof/evidence.ts';
import { caseName } from './matter-case.ts';
import type { ProvenCase } from './prove-all.ts';

/** What became of every paper of every case, as a page to read. */
export function matterPage(all: readonly ProvenCase[]): string {
  const head =
    '# Every matter with its persona\n\nWritten by `scripts/write-matter-table.ts`; `table.test.ts` holds every proof against it.';
  return `${[head, summaryTable(all, 'en'), ...all.map(section)].join('\n\n')}\n`;
}

/** Papers before and after, case by case and in sum. */
export function summaryTable(all: readonly ProvenCase[], language: 'en' | 'zh'): string {
  const sum = (count: (one: ProvenCase) => number) => all.reduce((total, one) => total + count(one), 0);
  const total = [sum(({ proof }) => proof.papersBefore), sum(({ proof }) => proof.papersLeft)];
  const [head, last] =
    language === 'en'
      ? ['| matter | persona | papers before | left | departments spared |', '| **in all** |']
      : ['| 事项 | 人物 | 原须材料 | 仍须提交 | 免跑部门 |', '| **合计** |'];
  const rows = all.map(({ one, proof: { papersBefore, papersLeft, departmentsSpared } }) => {
    const { title, chineseTitle } = persona(one.persona);
    const who = language === 'en' ? title : chineseTitle;
    return `| ${caseName(one)} | ${who} | ${papersBefore} | ${papersLeft} | ${departmentsSpared.length} |`;
  });
  return [head, '|---|---|--:|--:|--:|', ...rows, `${last} | **${total[0]}** | **${total[1]}** | |`].join('\n');
}

function section({ one, proof }: ProvenCase): string {
  const spared = proof.departmentsSpared.join('、') || 'nobody';
  const rows = proof.materials.map(
    ({ material: { name, title, way }, evidence }) => `| ${name} | ${title} | ${way} | ${came(evidence)} |`,
  );
  return [
    `## ${caseName(one)}: ${persona(one.persona).title.replace(/^./, (letter) => letter.toLowerCase())}`,
    `${proof.papersBefore} papers before, ${proof.papersLeft} left. Spared: ${spared}.`,
    ['| paper | | way | what came |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** The member of the union, with what tells it from others of its kind. */
function came(evidence: Evidence): string {
  const { __typename: kind } = evidence;
  if (kind === 'VerifiedEvidence') return `${kind}: ${evidence.isMatch ? 'match' : 'no match'}`;
  if (kind === 'MustSubmit') return `${kind}: ${evidence.reason}`;
  if (kind === 'Unavailable') return `${kind}: ${evidence.registries.join(', ')}`;
  if (kind === 'SharedEvidence') return `${kind}: ${counted(evidence.records.length, 'record')}`;
  if (kind === 'ReusedEvidence') return `${kind}: ${evidence.from}`;
  return kind;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
