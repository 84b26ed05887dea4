import { Migration } from '@mikro-orm/migrations';

/** What matters ask about work, schooling, conduct and welfare; and people found by their name, to count namesakes. */
export class Records extends Migration {
  override up(): void {
    this.addSql(
      'create table `academic_credential` (`number` text not null primary key, `person` text not null, `level` text not null, `institution` text not null, `major` text null, `graduated_on` text not null, `is_foreign` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `academic_credential_person_index` on `academic_credential` (`person`);');
    this.addSql(
      'create table `benefit` (`id` integer not null primary key, `person` text not null, `kind` text not null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `benefit_person_index` on `benefit` (`person`);');
    this.addSql(
      'create table `care_assessment` (`id` integer not null primary key, `person` text not null, `grade` integer not null, `assessed_on` text not null, `valid_to` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `care_assessment_person_index` on `care_assessment` (`person`);');
    this.addSql(
      'create table `housing_loan` (`contract_number` text not null primary key, `person` text not null, `bank` text not null, `unit_code` text null, `amount_fen` integer not null, `from` text not null, `settled_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `housing_loan_person_index` on `housing_loan` (`person`);');
    this.addSql(
      'create table `insurance_transfer` (`id` integer not null primary key, `person` text not null, `from_place` text not null, `months` integer not null, `transferred_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `insurance_transfer_person_index` on `insurance_transfer` (`person`);');
    this.addSql(
      'create table `labor_contract` (`number` text not null primary key, `person` text not null, `employer` text null, `from` text not null, `to` text null, `ended_on` text null, `filed_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `labor_contract_person_index` on `labor_contract` (`person`);');
    this.addSql(
      'create table `social_security_card` (`number` text not null primary key, `person` text not null, `bank` text not null, `account` text not null, `issued_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `social_security_card_person_unique` on `social_security_card` (`person`);');
    this.addSql(
      'create table `student_record` (`number` text not null primary key, `person` text not null, `school` text not null, `stage` text not null, `enrolled_on` text not null, `is_enrolled` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `student_record_person_unique` on `student_record` (`person`);');
    this.addSql(
      'create table `taxed_run` (`id` integer not null primary key, `person` text not null, `withholder` text null, `from_month` text not null, `to_month` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `taxed_run_person_index` on `taxed_run` (`person`);');
    this.addSql(
      'create table `vaccination_record` (`number` text not null primary key, `person` text not null, `is_complete` integer not null, `checked_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `vaccination_record_person_unique` on `vaccination_record` (`person`);');
    this.addSql(
      'create table `violation_record` (`id` integer not null primary key, `person` text not null, `document_number` text not null, `kind` text not null, `decided_by` text not null, `decided_on` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `violation_record_person_index` on `violation_record` (`person`);');
    this.addSql('create index `person_name_index` on `person` (`name`);');
  }
}
