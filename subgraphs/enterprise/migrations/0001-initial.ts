import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table `abnormal_listing` (`id` integer not null primary key, `uscc` text not null, `reason` text not null, `decided_by` text not null, `listed_on` text not null, `removed_on` text null, `removal_reason` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `abnormal_listing_uscc_listed_on_index` on `abnormal_listing` (`uscc`, `listed_on`);');
    this.addSql(
      'create table `annual_report` (`id` integer not null primary key, `uscc` text not null, `year` integer not null, `filed_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `annual_report_uscc_year_index` on `annual_report` (`uscc`, `year`);');
    this.addSql(
      'create table `bank_account_record` (`id` integer not null primary key, `uscc` text not null, `bank` text not null, `account` text not null, `kind` text not null, `opened_on` text not null, `closed_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create index `bank_account_record_uscc_opened_on_index` on `bank_account_record` (`uscc`, `opened_on`);',
    );
    this.addSql(
      'create table `branch` (`uscc` text not null primary key, `parent` text not null, `name` text not null, `status` text not null, `head` text null, `head_name` text not null, `address_code` text null, `address_text` text not null, `registrar` text not null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `branch_parent_since_index` on `branch` (`parent`, `since`);');
    this.addSql(
      'create table `chattel_mortgage` (`registration_number` text not null primary key, `uscc` text not null, `mortgagee_person` text null, `mortgagee_enterprise` text null, `mortgagee_name` text not null, `collateral` text not null, `amount_fen` bigint not null, `currency` text not null, `registered_on` text not null, `released_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create index `chattel_mortgage_uscc_registered_on_index` on `chattel_mortgage` (`uscc`, `registered_on`);',
    );
    this.addSql(
      'create table `deregistration_notice` (`id` integer not null primary key, `uscc` text not null, `kind` text not null, `published_on` text not null, `until` text not null, `has_objection` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create index `deregistration_notice_uscc_published_on_index` on `deregistration_notice` (`uscc`, `published_on`);',
    );
    this.addSql(
      'create table `disqualification` (`id` integer not null primary key, `person` text not null, `reason` text not null, `uscc` text null, `document_number` text null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `disqualification_person_since_index` on `disqualification` (`person`, `since`);');
    this.addSql(
      'create table `enterprise` (`uscc` text not null primary key, `registration_number` text null, `name` text not null, `type_code` text not null, `status` text not null, `registered_capital_fen` bigint null, `paid_in_capital_fen` bigint null, `capital_currency` text null, `established_on` text not null, `approved_on` text not null, `valid_from` text null, `valid_to` text null, `address_code` text null, `address_text` text not null, `division_code` text not null, `industry_code` text not null, `industry_name` text not null, `registrar` text not null, `cancelled_on` text null, `cancelled_reason` text null, `revoked_on` text null, `revoked_reason` text null, `ordered_to_close_on` text null, `rest_from` text null, `rest_until` text null, `is_under_investigation` integer not null, `is_under_coercive_measure` integer not null, `is_in_litigation` integer not null, `is_in_arbitration` integer not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `enterprise_name_uscc_index` on `enterprise` (`name`, `uscc`);');
    this.addSql('create index `enterprise_status_name_index` on `enterprise` (`status`, `name`);');
    this.addSql('create index `enterprise_industry_code_index` on `enterprise` (`industry_code`);');
    this.addSql('create index `enterprise_division_code_name_index` on `enterprise` (`division_code`, `name`);');
    this.addSql(
      'create table `enterprise_change` (`id` integer not null primary key, `uscc` text not null, `item` text not null, `before` text null, `after` text null, `on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `enterprise_change_uscc_on_index` on `enterprise_change` (`uscc`, `on`);');
    this.addSql(
      'create table `equity_freeze` (`id` integer not null primary key, `uscc` text not null, `shareholding_id` integer not null, `amount_fen` bigint not null, `currency` text not null, `court` text not null, `document_number` text not null, `from` text not null, `to` text null, `released_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `equity_freeze_uscc_from_index` on `equity_freeze` (`uscc`, `from`);');
    this.addSql('create index `equity_freeze_shareholding_id_index` on `equity_freeze` (`shareholding_id`);');
    this.addSql(
      'create table `equity_pledge` (`registration_number` text not null primary key, `uscc` text not null, `shareholding_id` integer not null, `pledgee_person` text null, `pledgee_enterprise` text null, `pledgee_name` text not null, `amount_fen` bigint not null, `currency` text not null, `registered_on` text not null, `released_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `equity_pledge_uscc_registered_on_index` on `equity_pledge` (`uscc`, `registered_on`);');
    this.addSql('create index `equity_pledge_shareholding_id_index` on `equity_pledge` (`shareholding_id`);');
    this.addSql(
      'create table `former_enterprise_name` (`id` integer not null primary key, `uscc` text not null, `name` text not null, `since` text null, `until` text not null);',
    );
    this.addSql(
      'create index `former_enterprise_name_uscc_until_index` on `former_enterprise_name` (`uscc`, `until`);',
    );
    this.addSql(
      'create table `housing_fund_unit` (`uscc` text not null primary key, `number` text not null, `registered_on` text not null, `closed_on` text null, `arrears_fen` bigint not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `penalty` (`document_number` text not null primary key, `uscc` text not null, `kind` text not null, `violation` text not null, `decided_by` text not null, `amount_fen` bigint null, `decided_on` text not null, `is_executed` integer not null, `executed_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `penalty_uscc_decided_on_index` on `penalty` (`uscc`, `decided_on`);');
    this.addSql(
      'create table `position` (`id` integer not null primary key, `uscc` text not null, `person` text null, `person_name` text not null, `role` text not null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `position_uscc_since_index` on `position` (`uscc`, `since`);');
    this.addSql('create index `position_person_since_index` on `position` (`person`, `since`);');
    this.addSql(
      'create table `premises` (`id` integer not null primary key, `uscc` text not null, `address_code` text null, `address_text` text not null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `premises_uscc_since_index` on `premises` (`uscc`, `since`);');
    this.addSql(
      'create table `scope_item` (`id` integer not null primary key, `uscc` text not null, `place` integer not null, `text` text not null, `is_licensed` integer not null);',
    );
    this.addSql('create index `scope_item_uscc_place_index` on `scope_item` (`uscc`, `place`);');
    this.addSql(
      'create table `seal_record` (`number` text not null primary key, `uscc` text not null, `kind` text not null, `engraver` text not null, `filed_on` text not null, `voided_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `seal_record_uscc_filed_on_index` on `seal_record` (`uscc`, `filed_on`);');
    this.addSql(
      'create table `serious_violation` (`id` integer not null primary key, `uscc` text not null, `reason` text not null, `decided_by` text not null, `document_number` text not null, `listed_on` text not null, `removed_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `serious_violation_uscc_listed_on_index` on `serious_violation` (`uscc`, `listed_on`);');
    this.addSql(
      'create table `shareholding` (`id` integer not null primary key, `uscc` text not null, `holder_person` text null, `holder_enterprise` text null, `holder_name` text not null, `subscribed_fen` bigint not null, `paid_in_fen` bigint not null, `currency` text not null, `form` text not null, `ratio_percent` double null, `since` text not null, `until` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create index `shareholding_uscc_since_index` on `shareholding` (`uscc`, `since`);');
    this.addSql('create index `shareholding_holder_person_since_index` on `shareholding` (`holder_person`, `since`);');
    this.addSql(
      'create index `shareholding_holder_enterprise_since_index` on `shareholding` (`holder_enterprise`, `since`);',
    );
    this.addSql(
      'create table `social_insurance_unit` (`uscc` text not null primary key, `number` text not null, `registered_on` text not null, `closed_on` text null, `arrears_fen` bigint not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create table `tax_clearance_certificate` (`number` text not null primary key, `uscc` text not null, `issued_on` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql('create unique index `tax_clearance_certificate_uscc_unique` on `tax_clearance_certificate` (`uscc`);');
    this.addSql(
      'create table `tax_registration` (`uscc` text not null primary key, `taxpayer_id` text not null, `kind` text not null, `credit_grade` text null, `credit_year` integer null, `arrears_fen` bigint not null, `tax_authority` text not null, `registered_on` text not null, `closed_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
  }
}
