import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table `applicant_request` (`id` text not null primary key, `matter_code` text not null, `applicant` text not null, `basis` text not null, `recorded_at` text not null, `representative` text null, `capacity` text null);',
    );
    this.addSql(
      'create index `applicant_request_applicant_matter_code_recorded_at_index` on `applicant_request` (`applicant`, `matter_code`, `recorded_at`);',
    );
    this.addSql(
      'create table `receipt` (`id` text not null primary key, `matter_code` text not null, `matter_valid_from` text not null, `applicant` text not null, `variables` text not null, `bring` text not null, `issued_at` text not null, `expires_at` text not null, `key_id` text not null, `document` text not null, `blinding_key` text not null, `request_recorded_at` text null, `representative` text null, `capacity` text null);',
    );
    this.addSql(
      'create index `receipt_applicant_matter_code_issued_at_index` on `receipt` (`applicant`, `matter_code`, `issued_at`);',
    );
  }
}
