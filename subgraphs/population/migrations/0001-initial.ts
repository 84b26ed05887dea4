import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table `birth_certificate` (`number` text not null primary key, `child` text not null, `mother` text null, `father` text null, `institution` text not null, `issued_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `birth_certificate_child_unique` on `birth_certificate` (`child`);');
    this.addSql(
      'create table `contribution` (`id` integer not null primary key, `person` text not null, `employer` text null, `kinds` text not null, `from_month` text not null, `to_month` text not null, `base_fen` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `contribution_person_index` on `contribution` (`person`);');
    this.addSql('create index `contribution_employer_to_month_index` on `contribution` (`employer`, `to_month`);');
    this.addSql(
      'create table `death_certificate` (`number` text not null primary key, `person` text not null, `institution` text not null, `died_on` text not null, `issued_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `death_certificate_person_unique` on `death_certificate` (`person`);');
    this.addSql(
      'create table `disability_card` (`number` text not null primary key, `person` text not null, `category` text not null, `grade` integer not null, `issued_on` text not null, `valid_to` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `disability_card_person_unique` on `disability_card` (`person`);');
    this.addSql(
      'create table `household` (`number` text not null primary key, `kind` text not null, `address_code` text not null, `police_station` text not null, `head` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `household_event` (`id` integer not null primary key, `household_number` text not null, `person` text not null, `kind` text not null, `on` text not null, `note` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `household_event_household_number_index` on `household_event` (`household_number`);');
    this.addSql('create index `household_event_person_index` on `household_event` (`person`);');
    this.addSql(
      'create table `household_registration` (`id` integer not null primary key, `household_number` text not null, `person` text not null, `relation_to_head` text not null, `place` integer not null, `kind` text not null, `registered_on` text not null, `moved_in_from` text null, `move_reason` text null, `ended_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create index `household_registration_household_number_index` on `household_registration` (`household_number`);',
    );
    this.addSql('create index `household_registration_person_index` on `household_registration` (`person`);');
    this.addSql(
      'create table `housing_fund_account` (`number` text not null primary key, `person` text not null, `employer` text null, `status` text not null, `opened_on` text not null, `balance_fen` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `housing_fund_account_person_unique` on `housing_fund_account` (`person`);');
    this.addSql(
      'create table `kinship` (`id` integer not null primary key, `child` text not null, `parent` text not null, `relation` text not null, `basis` text not null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `kinship_child_index` on `kinship` (`child`);');
    this.addSql('create index `kinship_parent_index` on `kinship` (`parent`);');
    this.addSql(
      'create table `marriage` (`number` text not null primary key, `kind` text not null, `registered_on` text not null, `registry_office` text not null, `status` text not null, `ended_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `marriage_party` (`id` integer not null primary key, `marriage_number` text not null, `person` text not null, `registered_on` text not null);',
    );
    this.addSql('create index `marriage_party_marriage_number_index` on `marriage_party` (`marriage_number`);');
    this.addSql('create index `marriage_party_person_index` on `marriage_party` (`person`);');
    this.addSql(
      'create table `medical_insurance` (`person` text not null primary key, `scheme` text not null, `is_active` integer not null, `since` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `minimum_living` (`id` integer not null primary key, `person` text not null, `kind` text not null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `minimum_living_person_index` on `minimum_living` (`person`);');
    this.addSql(
      'create table `pension` (`person` text not null primary key, `status` text not null, `since` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `person` (`id_number` text not null primary key, `document_kind` text not null, `name` text not null, `sex` text not null, `birth_date` text not null, `ethnicity_code` text not null, `nationality` text not null, `birth_place` text null, `native_place` text null, `education` text null, `phone` text null, `photo_digest` text null, `status` text not null, `death_date` text null, `is_under_investigation` integer not null, `is_disputed` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `person_name` (`id` integer not null primary key, `person` text not null, `kind` text not null, `name` text not null, `until` text null);',
    );
    this.addSql('create index `person_name_person_index` on `person_name` (`person`);');
    this.addSql(
      'create table `residence` (`id` integer not null primary key, `person` text not null, `address_code` text not null, `kind` text not null, `housing` text not null, `lease_filing_number` text null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `residence_person_index` on `residence` (`person`);');
    this.addSql('create index `residence_address_code_index` on `residence` (`address_code`);');
    this.addSql(
      'create table `residence_permit` (`number` text not null primary key, `person` text not null, `first_issued_on` text not null, `endorsement_due_on` text not null, `points_score` integer null, `points_standard_score` integer null, `points_valid_to` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `residence_permit_person_unique` on `residence_permit` (`person`);');
  }
}
