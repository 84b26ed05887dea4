import type { SubmitReason } from '../../../matters/directive-values.ts';
import type { Material } from '../../../matters/matter.ts';
import type { Evidence } from './evidence.ts';

/** Why a paper has to be submitted: by law, or as things stand. */
export type MustSubmitReason =
  | SubmitReason
  | 'NOT_ON_RECORD'
  | 'EARLIER_STEP_MISSING'
  | 'RECORD_DISPUTED'
  | 'APPLICANT_CHOICE';

const explanations: Readonly<Record<MustSubmitReason, string>> = {
  SIGNED_IN_PERSON: 'It has to be signed in person (本人当场签署)',
  ORIGINAL_SURRENDERED: 'The original is taken back (收缴原件)',
  NOT_DIGITISED: 'It is not digitised (尚未电子化)',
  DRAWING: 'It is a drawing of the applicant (申请人图纸)',
  FOREIGN_DOCUMENT: 'It comes from abroad (境外文书)',
  PRIVATE_AGREEMENT: 'It is an agreement among private parties (当事人约定)',
  PHOTOGRAPH: 'It is a photograph taken for the occasion (现场照片)',
  ARCHIVE_FILE: 'Only the keeper of the file can hand it over (人事档案由管理机构移交)',
  REVIEWED_TEXT: 'It is a text of the applicant that is reviewed (申请人文本，须审查)',
  NOT_ON_RECORD: 'The register was asked and holds no such record (登记库已查询，无此记录)',
  EARLIER_STEP_MISSING: 'The step that it would be reused from has not been taken (前序环节尚未办理)',
  RECORD_DISPUTED:
    "The register's record is under correction, so the paper counts (登记信息存在异议，更正前以纸质材料为准)",
  APPLICANT_CHOICE: 'The applicant chooses to bring it (申请人自愿提交)',
};

/** Evidence that the paper has to be submitted, and why. */
export function mustSubmit({ law }: Pick<Material, 'law'>, reason: MustSubmitReason): Evidence {
  return { __typename: 'MustSubmit', explanation: explanations[reason], law, reason };
}
