import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { paths } from '../../command/paths.ts';
import type { MatterDraft } from '../../matters/matter-draft.ts';
import type { MatterProblem } from '../../matters/matter-problem.ts';
import { matterSchema } from '../../matters/matter-schema.ts';
import { readMatter } from '../../matters/read-matter.ts';

/** A short matter that breaks no rule, for tests to break. */
export const sampleMatter = `# 示例事项: a short matter.
query Sample(
  $applicant: CitizenId! @input(label: "公民身份号码", title: "Citizen ID number")
  $name: String! @input(label: "姓名", title: "Name")
  $isMarried: Boolean! = false @input(label: "已婚", title: "Married")
)
@matter(
  code: "sample"
  title: "Sample"
  name: "示例事项"
  lead: "市民政局"
  limit: { workingDays: 5 }
  callers: [AGENCY]
  applicant: "applicant"
  basis: STATUTORY_DUTY
  law: "示例条例第一条"
  validFrom: "2020-01-01"
)
@material(name: "申请表", title: "Form", way: FORM)
@material(name: "身份证", title: "Identity card", from: "市公安局", way: VERIFIED)
@material(name: "结婚证", title: "Marriage certificate", way: SHARED, when: "isMarried", law: "示例条例第二条")
@material(name: "无房证明", title: "Owns no home", way: VERIFIED)
@material(name: "收入承诺书", title: "Income", way: DECLARED, checkedLater: "事后抽查")
@material(name: "登记表", title: "Register", way: REUSED, reuses: "申请表")
@submit(material: "照片", title: "Photograph", reason: PHOTOGRAPH, law: "示例条例第三条") {
  person(idNumber: $applicant) {
    idNumber
    matches(name: $name) @replaces(material: "身份证", expect: TRUE)
    marriage @include(if: $isMarried) @replaces(material: "结婚证") {
      number
      parties {
        name
      }
    }
    properties(status: CURRENT) @replaces(material: "无房证明", expect: NONE) {
      totalCount
    }
  }
}
`;

const schema = matterSchema(readFileSync(paths.supergraph, 'utf8'));

/** The sample with one text in the place of another. Throws where it does not have the other. */
export function changedSample(from: string, to: string, text: string = sampleMatter): string {
  if (!text.includes(from)) throw new Error(`the sample has no "${from}"`);
  return text.replace(from, () => to);
}

/** What is wrong with a file of that text. */
export function problemsIn(text: string, file = 'sample.graphql'): readonly MatterProblem[] {
  return readMatter({ file, text }, schema).problems ?? [];
}

/** The matter of that text, with its places. Throws where something is wrong with it. */
export function draftOf(text: string, file = 'sample.graphql'): MatterDraft {
  const { draft, problems } = readMatter({ file, text }, schema);
  if (!draft) throw new Error(JSON.stringify(problems));
  return draft;
}

/** A problem on the line of the text that holds the marker. */
export function problemOn(text: string, marker: string, wrong: string, advice: string) {
  const before = text.slice(0, text.indexOf(marker));
  if (!text.includes(marker)) throw new Error(`the text has no "${marker}"`);
  return {
    file: expect.any(String),
    line: before.split('\n').length,
    column: expect.any(Number),
    wrong,
    advice: expect.stringContaining(advice),
  };
}
