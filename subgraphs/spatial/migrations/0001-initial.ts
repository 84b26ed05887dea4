import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table `address` (`id` integer not null primary key, `code` text not null, `text` text not null, `road` text not null, `lane` text null, `number` text null, `building` text null, `unit` text null, `room` text null, `division_code` text not null, `longitude` double null, `latitude` double null, `status` text not null, `merged_into` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `address_code_unique` on `address` (`code`);');
    this.addSql('create index `address_text_code_index` on `address` (`text`, `code`);');
    this.addSql(
      'create table `address_alias` (`id` integer not null primary key, `address_code` text not null, `text` text not null);',
    );
    this.addSql('create index `address_alias_address_code_index` on `address_alias` (`address_code`);');
    this.addSql(
      'create table `building` (`number` text not null primary key, `parcel_code` text not null, `name` text null, `floors_above` integer not null, `floors_below` integer not null, `area_square_metres` double not null, `structure` text not null, `completed_on` text null, `geometry` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `building_parcel_code_index` on `building` (`parcel_code`);');
    this.addSql(
      'create table `construction_project` (`code` text not null primary key, `name` text not null, `kind` text not null, `parcel_code` text not null, `developer_enterprise` text null, `developer_name` text not null, `area_square_metres` double null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `construction_project_parcel_code_index` on `construction_project` (`parcel_code`);');
    this.addSql(
      'create table `construction_record` (`id` integer not null primary key, `project_code` text not null, `stage` text not null, `number` text not null, `issuer` text not null, `issued_on` text not null, `valid_to` text null, `party_enterprise` text null, `party_name` text null, `manager` text null, `amount_fen` integer null, `area_square_metres` double null, `started_on` text null, `extensions` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `construction_record_project_code_index` on `construction_record` (`project_code`);');
    this.addSql(
      'create table `division` (`code` text not null primary key, `name` text not null, `level` text not null, `parent_code` text null, `geometry` text null, `west` double null, `south` double null, `east` double null, `north` double null, `geometry_note` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `division_parent_code_index` on `division` (`parent_code`);');
    this.addSql(
      'create table `easement` (`id` integer not null primary key, `unit_code` text not null, `registered_on` text not null, `released_on` text null, `from` text null, `to` text null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `dominant_unit_code` text null, `content` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `easement_unit_code_index` on `easement` (`unit_code`);');
    this.addSql(
      'create table `lease_filing` (`number` text not null primary key, `unit_code` text not null, `landlord_person` text null, `landlord_enterprise` text null, `landlord_name` text not null, `tenant_person` text null, `tenant_enterprise` text null, `tenant_name` text not null, `from` text not null, `to` text not null, `monthly_rent_fen` integer null, `filed_on` text not null, `cancelled_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `lease_filing_unit_code_index` on `lease_filing` (`unit_code`);');
    this.addSql('create index `lease_filing_tenant_person_from_index` on `lease_filing` (`tenant_person`, `from`);');
    this.addSql(
      'create index `lease_filing_tenant_enterprise_from_index` on `lease_filing` (`tenant_enterprise`, `from`);',
    );
    this.addSql(
      'create table `mortgage` (`id` integer not null primary key, `unit_code` text not null, `registered_on` text not null, `released_on` text null, `from` text null, `to` text null, `kind` text not null, `certificate_number` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `amount_fen` integer not null, `ranking` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `mortgage_unit_code_index` on `mortgage` (`unit_code`);');
    this.addSql(
      'create table `objection` (`id` integer not null primary key, `unit_code` text not null, `registered_on` text not null, `released_on` text null, `from` text null, `to` text null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `reason` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `objection_unit_code_index` on `objection` (`unit_code`);');
    this.addSql(
      'create table `parcel` (`id` integer not null primary key, `code` text not null, `division_code` text not null, `location` text not null, `area_square_metres` double not null, `use_code` text not null, `land_nature` text not null, `acquisition` text null, `term_from` text null, `term_to` text null, `status` text not null, `geometry` text null, `west` double null, `south` double null, `east` double null, `north` double null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `parcel_code_unique` on `parcel` (`code`);');
    this.addSql(
      'create table `pre_notice` (`id` integer not null primary key, `unit_code` text not null, `registered_on` text not null, `released_on` text null, `from` text null, `to` text null, `kind` text not null, `certificate_number` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `obligor_name` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `pre_notice_unit_code_index` on `pre_notice` (`unit_code`);');
    this.addSql(
      'create table `real_estate_unit` (`id` integer not null primary key, `unit_code` text not null, `parcel_code` text not null, `building_number` text null, `address_code` text null, `division_code` text not null, `room` text null, `floor` integer null, `total_area_square_metres` double not null, `inner_area_square_metres` double null, `shared_area_square_metres` double null, `planned_use` text null, `status` text not null, `survey_number` text null, `surveyed_on` text null, `floor_plan_digest` text null, `geometry` text null, `west` double null, `south` double null, `east` double null, `north` double null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `real_estate_unit_unit_code_unique` on `real_estate_unit` (`unit_code`);');
    this.addSql(
      'create index `real_estate_unit_parcel_code_unit_code_index` on `real_estate_unit` (`parcel_code`, `unit_code`);',
    );
    this.addSql(
      'create index `real_estate_unit_building_number_unit_code_index` on `real_estate_unit` (`building_number`, `unit_code`);',
    );
    this.addSql('create index `real_estate_unit_address_code_index` on `real_estate_unit` (`address_code`);');
    this.addSql(
      'create table `right` (`id` integer not null primary key, `unit_code` text not null, `type_code` text not null, `registration_kind` text not null, `co_ownership` text not null, `certificate_number` text null, `from` text null, `to` text null, `registered_on` text not null, `ended_on` text null, `status` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `right_unit_code_index` on `right` (`unit_code`);');
    this.addSql(
      'create table `right_holder` (`id` integer not null primary key, `right_id` integer not null, `unit_code` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `share` text null);',
    );
    this.addSql('create index `right_holder_right_id_index` on `right_holder` (`right_id`);');
    this.addSql(
      'create index `right_holder_holder_person_unit_code_index` on `right_holder` (`holder_person`, `unit_code`);',
    );
    this.addSql(
      'create index `right_holder_holder_enterprise_unit_code_index` on `right_holder` (`holder_enterprise`, `unit_code`);',
    );
    this.addSql(
      'create table `right_of_habitation` (`id` integer not null primary key, `unit_code` text not null, `registered_on` text not null, `released_on` text null, `from` text null, `to` text null, `certificate_number` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `right_of_habitation_unit_code_index` on `right_of_habitation` (`unit_code`);');
    this.addSql(
      'create table `seizure` (`id` integer not null primary key, `unit_code` text not null, `registered_on` text not null, `released_on` text null, `from` text null, `to` text null, `kind` text not null, `court` text not null, `document_number` text not null, `ranking` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `seizure_unit_code_index` on `seizure` (`unit_code`);');
    this.addSql(
      'create table `tax_clearance` (`number` text not null primary key, `unit_code` text not null, `filing_number` text null, `kind` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `amount_fen` integer not null, `cleared_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `tax_clearance_unit_code_index` on `tax_clearance` (`unit_code`);');
    this.addSql(
      'create table `transaction` (`filing_number` text not null primary key, `unit_code` text not null, `kind` text not null, `price_fen` integer not null, `filed_on` text not null, `status` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `transaction_unit_code_index` on `transaction` (`unit_code`);');
    this.addSql(
      'create table `transaction_party` (`id` integer not null primary key, `filing_number` text not null, `role` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `share` text null);',
    );
    this.addSql('create index `transaction_party_filing_number_index` on `transaction_party` (`filing_number`);');
    this.addSql(
      'create table `unit_code_change` (`id` integer not null primary key, `kind` text not null, `on` text not null, `predecessor` text not null, `successor` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `unit_code_change_predecessor_index` on `unit_code_change` (`predecessor`);');
    this.addSql('create index `unit_code_change_successor_index` on `unit_code_change` (`successor`);');
  }
}
