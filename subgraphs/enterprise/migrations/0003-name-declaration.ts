import { Migration } from '@mikro-orm/migrations';

export class NameDeclaration extends Migration {
  override up(): void {
    this.addSql(
      'create table `name_declaration` (`number` text not null primary key, `name` text not null, `applicant` text null, `declared_on` text not null, `reserved_until` text not null, `taken_by` text null, `taken_on` text null, `authority` text not null, `as_of` text not null, `version` integer not null);',
    );
  }
}
