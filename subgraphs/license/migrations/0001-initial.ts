import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table `license` (`identifier` text not null primary key, `series` text not null, `is_current_edition` integer not null, `type_code` text not null, `number` text not null, `name` text not null, `holder_name` text not null, `holder_code_kind` text not null, `holder_code` text not null, `holder_key` text null, `issuer_name` text not null, `issued_on` text not null, `valid_from` text null, `valid_to` text null, `status` text not null, `seal_name` text null, `seal_signer` text null, `sealed_at` text null, `seal_algorithm` text null, `file_digest` text null, `related_unit_code` text null, `data_items` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
    this.addSql(
      'create index `license_holder_key_is_current_edition_issued_on_index` on `license` (`holder_key`, `is_current_edition`, `issued_on`);',
    );
    this.addSql('create index `license_series_index` on `license` (`series`);');
    this.addSql(
      'create index `license_related_unit_code_index` on `license` (`related_unit_code`) where `related_unit_code` is not null;',
    );
    this.addSql(
      'create table `license_type` (`code` text not null primary key, `name` text not null, `english_name` text not null, `defining_body_name` text not null, `holder_kind` text not null, `validity_kind` text not null, `template_version` text not null, `trust_level` text not null, `original_must_be_surrendered` integer not null, `certifies_ownership` integer not null, `data_items` text not null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
  }
}
